"""The real dossier: its figures are the report's, and what we assumed is marked as assumed."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import TypeAdapter

from domain.begrippen import Dienst, Rol
from domain.keurmerk.aanvraag.feiten import AspirantToegekend
from domain.keurmerk.administratie.feiten import BesluitVerzonden
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.besluiten import OP_NAAM, beslis, vastlegging
from domain.keurmerk.dossier import Dossier, dossier_id, evolve
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.recorded import Recorded
from domain.source import Editie
from domain.tevredenheid.rapport import Rapport
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
    assert rapport == WELKE_PROFESSIONALS


def test_no_figure_of_the_report_is_marked_as_assumed() -> None:
    aangenomen = regel_van("leg-tevredenheidsrapport-vast")["aangenomen"]
    assert aangenomen == ["dossier", "op", "door", "gegevens.rapport"]


def carried_out() -> Dossier:
    """Every line through the same decisions as a user's command."""
    dossier = Dossier(id=dossier_id("00000004"))
    for regel in REGELS:
        if regel["commando"] == VOOR_DE_STROOM:
            continue
        command = TypeAdapter(OP_NAAM[regel["commando"]]).validate_json(
            json.dumps(regel["gegevens"])
        )
        envelope = Envelope(
            command_id=UUID(regel["command_id"]),
            actor=regel["door"]["wie"],
            rol=Rol(regel["door"]["rol"]),
            moment=datetime.fromisoformat(regel["op"]).astimezone(UTC),
            kvk=regel["dossier"],
            geimporteerd=True,
        )
        events = beslis(command, dossier, envelope)
        known = vastlegging(envelope, dossier, events)
        for event in events:
            dossier = evolve(dossier, Recorded(dossier.id, dossier.versie + 1, known, event))
    return dossier


def test_the_file_carries_the_dossier_from_application_to_a_keurmerk() -> None:
    dossier = carried_out()
    keurmerk = dossier.keurmerk
    assert keurmerk.status is Keurmerkstatus.TOEGEKEND
    assert keurmerk.overeenkomst is Overeenkomststatus.LOPEND
    assert keurmerk.ingangsdatum == date(2021, 1, 1)
    assert [(p.start, p.afgesloten, p.beoordeeld) for p in keurmerk.perioden] == [
        (date(2020, 1, 1), True, True),
        (date(2021, 1, 1), False, False),
    ]
    assert dossier.alleen_import


def test_each_letter_belongs_to_a_decision() -> None:
    historie = carried_out().historie
    verzonden = [r.event for r in historie if isinstance(r.event, BesluitVerzonden)]
    besluiten = [historie[event.besluit_versie - 1].event for event in verzonden]
    assert [type(besluit) for besluit in besluiten] == [AspirantToegekend, KeurmerkToegekend]


def test_decisions_of_before_2023_say_that_their_edition_is_not_in_the_system() -> None:
    assert {r.vastlegging.editie for r in carried_out().historie} == {Editie.T_M_2022}
