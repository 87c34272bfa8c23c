"""Norm 1.2.3: one Managementverklaring per Meetperiode, and the duty to report a conflict."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.beleid.keuzes import FEESTDAGENLIJST
from domain.calendar import plus_werkdagen
from domain.documenten.bijlage6 import CLAUSULES, CLAUSULES_INBURGEREN
from domain.feestdagen import LIJSTEN
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag

NORM = "1.2.3"
MELDPLICHT = "R-MV-b"
BEKEND: Mapping[str, str] = {**CLAUSULES, **CLAUSULES_INBURGEREN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Managementverklaring:
    """`meetperiode` is the first day of the Meetperiode it was given for.

    `voorbehoud`: the clauses that the signatory could not confirm. ValueError (Dutch) when
    Bijlage 6 has no such clause.
    """

    meetperiode: date
    afgegeven: date
    ondertekend_door: str
    voorbehoud: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        onbekend = ", ".join(sorted(self.voorbehoud - BEKEND.keys()))
        if onbekend:
            raise ValueError(f"Bijlage 6 heeft geen onderdeel {onbekend}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verklaringfeiten:
    """`management`: ids of those who may sign."""

    organisatie: Organisatie
    meetperiode: date
    management: frozenset[str]
    verklaringen: tuple[Managementverklaring, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strijdigheid:
    """Something that no longer agrees with the declaration, as it stands on `peildag`.

    The term runs from `bekend`, when the Management knew; `ontstaan` is kept beside it (A-53).
    """

    ontstaan: date
    bekend: date
    peildag: date
    gemeld: date | None = None


def managementverklaring(feiten: Verklaringfeiten, kader: Kader) -> Uitslag:
    """Norm 1.2.3. A declaration holds until the next one, but each Meetperiode needs its own.

    With a reservation Blik op Werk decides. Bron: H23 1.2.3, Bijlage 6.
    """
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return buiten
    toets = kader.toets(NORM)
    gegeven = _gegeven(feiten)
    laatste = next((een for een in gegeven if een.meetperiode == feiten.meetperiode), None)
    if laatste is None:
        return toets.oordeel(False, " ".join(_ontbreekt(feiten, gegeven)))
    if laatste.ondertekend_door not in feiten.management:
        zin = "De Managementverklaring is niet ondertekend door iemand van het Management."
        return toets.oordeel(False, zin)
    if laatste.voorbehoud:
        letters = ", ".join(sorted(laatste.voorbehoud))
        zin = f"Niet verklaard is onderdeel {letters} van Bijlage 6. Blik op Werk beslist hierover."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    return toets.oordeel(True, f"De verklaring is op {laatste.afgegeven:%d-%m-%Y} afgegeven.")


def _gegeven(feiten: Verklaringfeiten) -> list[Managementverklaring]:
    """Given on the audit date at the latest, newest first."""
    op_tijd = [een for een in feiten.verklaringen if een.afgegeven <= feiten.organisatie.auditdatum]
    return sorted(op_tijd, key=lambda een: een.afgegeven, reverse=True)


def _ontbreekt(feiten: Verklaringfeiten, gegeven: list[Managementverklaring]) -> Iterator[str]:
    yield f"Voor de Meetperiode vanaf {feiten.meetperiode:%d-%m-%Y} is geen verklaring afgegeven."
    if gegeven:
        yield f"De verklaring van {gegeven[0].afgegeven:%d-%m-%Y} blijft intussen gelden."


def melden_tot_en_met(bekend: date, kader: Kader) -> date:
    """The last day to report a conflict that the Management knew of on `bekend`.

    The only term in werkdagen. Bron: H23 Bijlage 6, A-53.
    """
    feestdagen = LIJSTEN[kader.beleid.waarde(FEESTDAGENLIJST)]
    werkdagen = kader.handleiding.documenten.strijdigheid_werkdagen.waarde
    return plus_werkdagen(bekend, werkdagen, feestdagen)


def melding(feiten: Strijdigheid, kader: Kader) -> Uitslag:
    """Whether a conflict was reported in time; the report does not take its effects away."""
    toets = kader.toets(MELDPLICHT, beleid=(FEESTDAGENLIJST,))
    uiterste = melden_tot_en_met(feiten.bekend, kader)
    tot = f"{uiterste:%d-%m-%Y}"
    if feiten.gemeld is not None:
        zin = f"Gemeld op {feiten.gemeld:%d-%m-%Y}; dat kon tot en met {tot}."
        return toets.oordeel(feiten.gemeld <= uiterste, zin)
    if feiten.peildag <= uiterste:
        zin = f"Nog niet gemeld; dat kan tot en met {tot}."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    return toets.oordeel(False, f"Niet gemeld; dat kon tot en met {tot}.")
