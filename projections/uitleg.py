"""The grounds of a decision in words: from a code in an event to a sentence and its source."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.keurmerk import events as e
from domain.keurmerk import gronden as g

GRONDEN: Mapping[type, type[g.Grond]] = {
    e.AspirantToegekend: g.AspirantGrond,
    e.AanvraagAfgewezen: g.AfwijzingGrond,
    e.AanvraagNietInBehandelingGenomen: g.UitsluitingGrond,
    e.KeurmerkToegekend: g.ToekenningGrond,
    e.AspirantVerlengd: g.VerlengingGrond,
    e.KeurmerkNietToegekend: g.NietToekenningGrond,
    e.KeurmerkVoortgezet: g.VoortzettingGrond,
    e.CompensatieToegepast: g.CompensatieGrond,
    e.WaarschuwingGegeven: g.WaarschuwingGrond,
    e.WaarschuwingHersteld: g.HerstelGrond,
    e.GeschorstVoorOnderzoek: g.OnderzoekGrond,
    e.SchorsingVerlengd: g.VerlengingSchorsingGrond,
    e.GeschorstAlsSanctie: g.SanctieGrond,
    e.SchorsingOpgeheven: g.OpheffingGrond,
    e.PlanVanAanpakGoedgekeurd: g.PlanGrond,
    e.PlanVanAanpakAfgekeurd: g.PlanGrond,
    e.IngetrokkenVoorBepaaldeTijd: g.IntrekkingGrond,
    e.IngetrokkenVoorOnbepaaldeTijd: g.IntrekkingGrond,
    e.OvereenkomstOntbonden: g.OntbindingGrond,
    e.BesluitHerroepen: g.HerroepingGrond,
    e.VrijstellingVoorlopigToegekend: g.VrijstellingGrond,
    e.VrijstellingDefinitiefToegekend: g.VrijstellingGrond,
    e.VrijstellingGeweigerd: g.VrijstellingGrond,
    e.ToestemmingVerleend: g.ToestemmingGrond,
    e.ToestemmingGeweigerd: g.ToestemmingGrond,
}


@dataclass(frozen=True, slots=True)
class Gronduitleg:
    """`zin` and `bron` are empty for a code that this program does not know (any more)."""

    code: str
    zin: str = ""
    bron: str = ""


def uitleg(kind: type, code: str) -> Gronduitleg:
    """What `code` means as ground of an event of this class."""
    gronden = GRONDEN.get(kind)
    grond = next((grond for grond in gronden or () if grond.value == code), None)
    if grond is None:
        return Gronduitleg(code)
    return Gronduitleg(code, grond.bron.toelichting, str(grond.bron))
