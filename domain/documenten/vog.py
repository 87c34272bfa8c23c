"""Norm 1.2.4: of whom a VOG is needed, of which kind, and how old it may be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.beleid.keuzes import VOG_VAN
from domain.beleid.mogelijkheden import VogVan
from domain.calendar import plus_maanden
from domain.documenten import OP_DATUM
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.rules import Regel, geschonden
from domain.source import eigen_lezing, h2023
from domain.uitslag import Toets, Uitkomst, Uitslag

NORM = "1.2.4"
VERVALLEN = "vog-bij"  # a choice that never decided anything; receipts of before name it
GEEN_VOG = "Er is geen VOG."
HERSTELBAAR = "Dit is te herstellen en is geen reden voor een directe maatregel."


class Vogsoort(StrEnum):
    VOG = "vog"
    GEDRAGSVERKLARING_AANBESTEDEN = "gedragsverklaring-aanbesteden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vog:
    """`persoon` is an id, never a name."""

    persoon: str
    soort: Vogsoort
    afgegeven: date
    aspecten: frozenset[int]
    origineel: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Managementlid:
    persoon: str
    bestuurder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Vogfeiten:
    """`aanmelding` is the day on which an Aspirant applied; without it an Aspirant waits."""

    organisatie: Organisatie
    management: tuple[Managementlid, ...]
    vogs: tuple[Vog, ...]
    aanmelding: date | None = None


@dataclass(frozen=True, slots=True)
class _Bekeken:
    """A VOG; `peildag` is the day on which its age counts."""

    vog: Vog
    audit: date
    peildag: date
    kader: Kader

    @property
    def ontbrekend(self) -> list[int]:
        gevraagd = self.kader.handleiding.documenten.vog_aspecten.waarde
        return [aspect for aspect in gevraagd if aspect not in self.vog.aspecten]

    @property
    def maanden(self) -> int:
        return self.kader.handleiding.termijnen.vog_maanden.waarde

    def waarden(self) -> Mapping[str, object]:
        return {
            "afgegeven": f"{self.vog.afgegeven:%d-%m-%Y}",
            "audit": f"{self.audit:%d-%m-%Y}",
            "peildag": f"{self.peildag:%d-%m-%Y}",
            "maanden": self.maanden,
            "ontbrekend": ", ".join(map(str, self.ontbrekend)),
        }


EISEN: tuple[Regel[_Bekeken], ...] = (
    Regel(
        "vog-verkeerde-soort",
        h2023("voetnoot 4", "Een Gedragsverklaring aanbesteden is geen VOG."),
        "Een Gedragsverklaring aanbesteden geldt niet als VOG.",
        lambda bekeken: bekeken.vog.soort is Vogsoort.VOG,
    ),
    Regel(
        "vog-geen-origineel",
        h2023("voetnoot 20", "Alleen het originele document telt."),
        "Het originele document is niet getoond.",
        lambda bekeken: bekeken.vog.origineel,
    ),
    Regel(
        "vog-aspecten-ontbreken",
        h2023("1.2.4", "De norm noemt de functieaspecten."),
        "Op de VOG ontbreken de functieaspecten {ontbrekend}.",
        lambda bekeken: not bekeken.ontbrekend,
        _Bekeken.waarden,
    ),
    Regel(
        "vog-na-audit",
        eigen_lezing("A-85", "Wat er bij de Audit nog niet was, kon niet worden getoond."),
        "De VOG is van {afgegeven}, na de Audit van {audit}.",
        lambda bekeken: bekeken.vog.afgegeven <= bekeken.audit,
        _Bekeken.waarden,
    ),
    Regel(
        "vog-na-aanmelding",
        h2023("voetnoot 4", "Bij de aanmelding moet de VOG er al zijn."),
        "De VOG van {afgegeven} was er op de dag van de aanmelding ({peildag}) nog niet.",
        lambda bekeken: (
            bekeken.kader.verwoording < OP_DATUM
            or bekeken.peildag == bekeken.audit
            or bekeken.vog.afgegeven <= bekeken.peildag
        ),
        _Bekeken.waarden,
    ),
    Regel(
        "vog-te-oud",
        h2023("voetnoot 4", "Bij de Audit, voor een Aspirant bij de aanmelding."),
        "De VOG van {afgegeven} was op {peildag} ouder dan {maanden} maanden.",
        lambda bekeken: bekeken.peildag <= plus_maanden(bekeken.vog.afgegeven, bekeken.maanden),
        _Bekeken.waarden,
    ),
)


def vog(feiten: Vogfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """Norm 1.2.4, one outcome per person. Bron: H23 1.2.4, footnotes 4 and 20, A-85."""
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return (buiten,)
    toets = _toets(kader)
    personen = tuple(_personen(feiten, kader))
    if not personen:
        zin = "Er is niet vastgelegd wie het Management is."
        return (toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin),)
    peildag = feiten.aanmelding if feiten.organisatie.aspirant else feiten.organisatie.auditdatum
    if peildag is None:
        zin = "De dag van de aanmelding is niet vastgelegd."
        return (toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin),)
    return tuple(_van(lid, feiten, peildag, kader) for lid in personen)


def _toets(kader: Kader, groep: str = "") -> Toets:
    toets = kader.toets(NORM, groep, beleid=(VOG_VAN,))
    if kader.verwoording < OP_DATUM:
        return replace(toets, beleid=(*toets.beleid, VERVALLEN))
    return toets


def _personen(feiten: Vogfeiten, kader: Kader) -> Iterator[Managementlid]:
    allen = kader.beleid.waarde(VOG_VAN) is VogVan.MANAGEMENT
    return (lid for lid in feiten.management if allen or lid.bestuurder)


def _van(lid: Managementlid, feiten: Vogfeiten, peildag: date, kader: Kader) -> Uitslag:
    toets = _toets(kader, lid.persoon)
    audit = feiten.organisatie.auditdatum
    eigen = sorted(
        (een for een in feiten.vogs if een.persoon == lid.persoon),
        key=lambda een: een.afgegeven,
        reverse=True,
    )
    bekeken = [(een, geschonden(EISEN, _Bekeken(een, audit, peildag, kader))) for een in eigen]
    goede = next((een for een, redenen in bekeken if not redenen), None)
    if goede:
        return toets.oordeel(True, f"De VOG van {goede.afgegeven:%d-%m-%Y} voldoet.")
    fouten = [reden.zin for reden in bekeken[0][1]] if bekeken else [GEEN_VOG]
    return toets.oordeel(False, " ".join(fouten if lid.bestuurder else (*fouten, HERSTELBAAR)))


def herstelbaar(management: Iterable[Managementlid]) -> frozenset[str]:
    """The persons whose missing VOG is no ground for a measure at once. Bron: H23 5.1.1, A-85."""
    return frozenset(lid.persoon for lid in management if not lid.bestuurder)
