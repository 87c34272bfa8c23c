"""Norm 1.2.3: one Managementverklaring per Meetperiode, by the day on which it was given."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.calendar import plus_maanden
from domain.documenten import OP_DATUM
from domain.documenten.bijlage6 import ALLE, letters
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag, Zin

NORM = "1.2.3"
VAN_VORIGE = (
    "De verklaring van {dag:%d-%m-%Y} is gegeven toen ook de Audit over de vorige Meetperiode nog "
    "kon zijn."
)
LEG_VAST = "Leg vast welke verklaring voor de vorige Meetperiode is gegeven."
VOORBEHOUD = Zin({1: "{sleutels}", OP_DATUM: "{letters}"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitspraak:
    """How Blik op Werk ruled on a reservation. ValueError (Dutch) when it does not say why."""

    aanvaard: bool
    dag: date
    motivering: str

    def __post_init__(self) -> None:
        if not self.motivering.strip():
            raise ValueError("Een uitspraak over een voorbehoud heeft een motivering.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Managementverklaring:
    """`voorbehoud`: the clauses that the signatory could not confirm; `uitspraak` answers them.

    `meetperiode`: the first day of the Meetperiode that was written on it; only receipts of before
    go by that. ValueError (Dutch) when Bijlage 6 has no such clause, or when the ruling does not
    fit.
    """

    afgegeven: date
    ondertekend_door: str
    meetperiode: date | None = None
    voorbehoud: frozenset[str] = frozenset()
    uitspraak: Uitspraak | None = None

    def __post_init__(self) -> None:
        onbekend = ", ".join(sorted(self.voorbehoud - ALLE.keys()))
        if onbekend:
            raise ValueError(f"Bijlage 6 heeft geen onderdeel {onbekend}.")
        if self.uitspraak is None:
            return
        if not self.voorbehoud:
            raise ValueError("Zonder voorbehoud is er niets om een uitspraak over te doen.")
        if self.uitspraak.dag < self.afgegeven:
            raise ValueError("Een uitspraak over een voorbehoud komt niet voor de verklaring.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verklaringfeiten:
    """`management`: ids of those who may sign; `meetperiode` is its first day."""

    organisatie: Organisatie
    meetperiode: date
    management: frozenset[str]
    verklaringen: tuple[Managementverklaring, ...]


def managementverklaring(feiten: Verklaringfeiten, kader: Kader) -> Uitslag:
    """Norm 1.2.3. A declaration holds until the next one, but each Meetperiode needs its own.

    With a reservation Blik op Werk decides. Bron: H23 1.2.3, Bijlage 6.
    """
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return buiten
    toets = kader.toets(NORM)
    gegeven = _gegeven(feiten)
    laatste = next((een for een in gegeven if _van_deze_periode(een, feiten, kader)), None)
    if laatste is None:
        return toets.oordeel(False, " ".join(_ontbreekt(feiten, gegeven)))
    if onbekend := _onbekend(laatste, feiten, kader):
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, onbekend)
    if laatste.ondertekend_door not in feiten.management:
        zin = "De Managementverklaring is niet ondertekend door iemand van het Management."
        return toets.oordeel(False, zin)
    if laatste.voorbehoud:
        return _met_voorbehoud(laatste, kader)
    return toets.oordeel(True, f"De verklaring is op {laatste.afgegeven:%d-%m-%Y} afgegeven.")


def _gegeven(feiten: Verklaringfeiten) -> list[Managementverklaring]:
    """Given on the audit date at the latest, newest first."""
    op_tijd = [een for een in feiten.verklaringen if een.afgegeven <= feiten.organisatie.auditdatum]
    return sorted(op_tijd, key=lambda een: een.afgegeven, reverse=True)


def _van_deze_periode(een: Managementverklaring, feiten: Verklaringfeiten, kader: Kader) -> bool:
    """Yearly: given since the Meetperiode began. What is written on it decides nothing (D-18)."""
    if kader.verwoording < OP_DATUM:
        return een.meetperiode == feiten.meetperiode
    return een.afgegeven >= feiten.meetperiode


def _onbekend(laatste: Managementverklaring, feiten: Verklaringfeiten, kader: Kader) -> str:
    """What must be known first; "" when all of it is."""
    if kader.verwoording < OP_DATUM:
        return ""
    if not feiten.management:
        return "Er is niet vastgelegd wie het Management is."
    if _kan_van_vorige_zijn(laatste, feiten, kader):
        return f"{VAN_VORIGE.format(dag=laatste.afgegeven)} {LEG_VAST}"
    return ""


def _kan_van_vorige_zijn(
    laatste: Managementverklaring, feiten: Verklaringfeiten, kader: Kader
) -> bool:
    """Given while the Audit over the year before could still be held, and there is no other one
    for that year: then it may be the one of that year.
    """
    waarden = kader.handleiding.meetperiode
    vorige = plus_maanden(feiten.meetperiode, -waarden.maanden.waarde)
    eerder = any(vorige <= een.afgegeven < laatste.afgegeven for een in feiten.verklaringen)
    vroeg = laatste.afgegeven < plus_maanden(
        feiten.meetperiode, waarden.resultatenaudit_maanden.waarde
    )
    return vroeg and not eerder and not feiten.organisatie.eerste_meetperiode


def _ontbreekt(feiten: Verklaringfeiten, gegeven: list[Managementverklaring]) -> Iterator[str]:
    yield f"Voor de Meetperiode vanaf {feiten.meetperiode:%d-%m-%Y} is geen verklaring afgegeven."
    if gegeven:
        yield f"De verklaring van {gegeven[0].afgegeven:%d-%m-%Y} blijft intussen gelden."


def _met_voorbehoud(laatste: Managementverklaring, kader: Kader) -> Uitslag:
    toets = kader.toets(NORM)
    onderdeel = VOORBEHOUD.tekst(
        kader.verwoording,
        {
            "letters": letters(laatste.voorbehoud),
            "sleutels": ", ".join(sorted(laatste.voorbehoud)),
        },
    )
    zin = f"Niet verklaard is onderdeel {onderdeel} van Bijlage 6."
    uitspraak = laatste.uitspraak
    if uitspraak is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, f"{zin} Blik op Werk beslist hierover.")
    gevolg = "aanvaard" if uitspraak.aanvaard else "niet aanvaard"
    zin = f"{zin} Blik op Werk heeft dit op {uitspraak.dag:%d-%m-%Y} {gevolg}:"
    return toets.oordeel(uitspraak.aanvaard, f"{zin} {uitspraak.motivering.strip()}")
