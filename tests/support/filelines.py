"""Lines of a command file: right ones, to be spoiled in one place."""

from typing import Any
from uuid import uuid5

from tests.support.examples import SPACE

KVK = "00000001"


def line(commando: str, gegevens: dict[str, Any], name: str = "", **other: Any) -> dict[str, Any]:
    """The same name gives the same command id."""
    return {
        "commando": commando,
        "dossier": KVK,
        "gegevens": gegevens,
        "door": {"wie": "medewerker-1", "rol": "beslisser"},
        "command_id": f"{uuid5(SPACE, name or commando)}",
        **other,
    }


def registration(**other: Any) -> dict[str, Any]:
    return line("registreer-dienstverlener", {"naam": "Proef B.V."}, **other)


def application(**other: Any) -> dict[str, Any]:
    gegevens = {
        "ingediend_op": "2026-03-02",
        "diensten": ["scholing"],
        "voorkeur_cyclus": "april",
    }
    return line("dien-aanvraag-in", gegevens, **other)


def award(**other: Any) -> dict[str, Any]:
    papers = ("kvk_uittreksel", "ubo_pep", "managementverklaring", "jaarstukken", "aanmeldgids")
    gegevens = {
        "besluitdatum": "2026-03-02",
        "ingangsdatum": "2026-03-02",
        "motivering": "Alle stukken zijn er.",
        "beslisser": "beslisser-1",
        "cyclus": "april",
        "uwv": False,
        "checklist": {"vog_afgegeven_op": "2026-02-01", **dict.fromkeys(papers, "akkoord")},
    }
    return line("ken-aspirant-toe", gegevens, **other)


def survey(**cijfers: Any) -> dict[str, Any]:
    row = {"uitgenodigd": 10, "ingevuld": 5, "rapportcijfer": "7.6", **cijfers}
    gegevens = {
        "meetperiode_start": "2020-01-01",
        "rapportdatum": "2021-02-10",
        "bureau": "Proef",
        "rapport": "rapport-1",
        "diensten": [{"dienst": "scholing", **row}],
        "totaal": row,
    }
    return line("leg-tevredenheidsrapport-vast", gegevens)
