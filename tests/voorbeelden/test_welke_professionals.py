"""The real dossier: its figures are the report's, and what we assumed is marked as assumed."""

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from domain.begrippen import Dienst, Rol
from domain.keurmerk.commands import OP_NAAM
from domain.tevredenheid.rapport import Rapport, beoordeel_rapport
from domain.tevredenheid.respons import Meting
from tests.domain.tevredenheid.test_rapport import WELKE_PROFESSIONALS

BESTAND = Path(__file__).parents[2] / "voorbeelden" / "welke-professionals-2020.jsonl"
REGELS: list[dict[str, Any]] = [
    json.loads(regel) for regel in BESTAND.read_text("utf-8").splitlines()
]
VERPLICHT = {"commando", "dossier", "gegevens", "door", "op", "command_id"}
REGEL = pytest.mark.parametrize(
    "regel", REGELS, ids=[f"{regel['op'][:10]}-{regel['commando']}" for regel in REGELS]
)
VOOR_DE_STROOM = "registreer-dienstverlener"  # name and contact data lie outside the events


def waarde(regel: dict[str, Any], pad: str) -> object:
    deel: Any = regel
    for naam in pad.split("."):
        deel = deel[naam]
    return deel


def meting(rij: dict[str, Any]) -> Meting:
    return Meting(rij["uitgenodigd"], rij["ingevuld"], Decimal(rij["rapportcijfer"]))


def regel_van(commando: str) -> dict[str, Any]:
    return next(regel for regel in REGELS if regel["commando"] == commando)


@REGEL
def test_every_line_has_the_keys_of_a_command_file(regel: dict[str, Any]) -> None:
    assert set(regel) == VERPLICHT | {"aangenomen", "toelichting"}
    assert regel["commando"] in OP_NAAM or regel["commando"] == VOOR_DE_STROOM
    assert regel["door"]["rol"] in set(Rol)
    assert datetime.fromisoformat(regel["op"]).tzinfo is not None


@REGEL
def test_every_assumption_names_a_field_and_is_explained(regel: dict[str, Any]) -> None:
    for pad in regel["aangenomen"]:
        waarde(regel, pad)
    assert {"dossier", "op", "door"} <= set(regel["aangenomen"])
    assert regel["toelichting"].endswith(".")


def test_commands_are_in_order_of_time_and_carry_an_id_of_their_own() -> None:
    momenten = [datetime.fromisoformat(regel["op"]) for regel in REGELS]
    assert momenten == sorted(momenten)
    assert len({regel["command_id"] for regel in REGELS}) == len(REGELS)
    assert {regel["dossier"] for regel in REGELS} == {"00000004"}


def test_gt_18_the_figures_are_those_of_the_report() -> None:
    gegevens = regel_van("leg-tevredenheidsrapport-vast")["gegevens"]
    rapport = Rapport(
        diensten={Dienst(rij["dienst"]): meting(rij) for rij in gegevens["diensten"]},
        totaal=meting(gegevens["totaal"]),
        opdrachtgevers=meting(gegevens["opdrachtgevers"]),
    )
    assert beoordeel_rapport(rapport) == beoordeel_rapport(WELKE_PROFESSIONALS)


def test_no_figure_of_the_report_is_marked_as_assumed() -> None:
    aangenomen = regel_van("leg-tevredenheidsrapport-vast")["aangenomen"]
    assert aangenomen == ["dossier", "op", "door", "gegevens.rapport"]
