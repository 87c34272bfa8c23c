"""The statement of turnover on the checklist of the audit: over which boekjaar it must be."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.calendar import plus_dagen, plus_maanden
from domain.documenten import OP_DATUM
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Toets, Uitkomst, Uitslag, Zin

CHECKLIST = "R-5.1.1-l"
GROEP = Zin({1: "omzetverklaring", OP_DATUM: "Omzetverklaring"})
ADMINISTRATIE = "1.2.2.a"


class Omzetstuksoort(StrEnum):
    JAARREKENING = "jaarrekening"
    OMZETVERKLARING = "omzetverklaring"
    ACCOUNTANTSVERKLARING = "accountantsverklaring"
    TUSSENTIJDSE_BALANS = "tussentijdse-balans"  # with a profit and loss account
    STARTBALANS = "startbalans"


VOOR_STARTERS = frozenset({Omzetstuksoort.TUSSENTIJDSE_BALANS, Omzetstuksoort.STARTBALANS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Omzetstuk:
    """`boekjaar` is the last day of the boekjaar; of a balance its own day."""

    soort: Omzetstuksoort
    boekjaar: date
    ondertekend: bool

    @property
    def bruikbaar(self) -> bool:
        """Only of a jaarrekening the norm asks that it is signed."""
        return self.ondertekend or self.soort is not Omzetstuksoort.JAARREKENING


@dataclass(frozen=True, slots=True, kw_only=True)
class Omzetfeiten:
    """`eerste_boekjaar` is the last day of the very first boekjaar; the others end a year apart.

    `aanmelding` is the day on which an Aspirant applied.
    """

    organisatie: Organisatie
    meetperiode: date
    eerste_boekjaar: date
    stukken: tuple[Omzetstuk, ...]
    aanmelding: date | None = None


def laatste_boekjaar(eerste_boekjaar: date, voor: date) -> date | None:
    """The last day of the last boekjaar that was closed before `voor`; None when there is none.

    For the audit `voor` is the start of the Meetperiode, for a vrijstelling its end (A-31).
    """
    jaren = max(0, voor.year - eerste_boekjaar.year)
    einden = (_einde(eerste_boekjaar, jaar) for jaar in range(jaren, -1, -1))
    return next((einde for einde in einden if einde < voor), None)


def _einde(eerste_boekjaar: date, jaar: int) -> date:
    """Reckoned from the day after, so that the end of February stays the end of February."""
    return plus_dagen(plus_maanden(plus_dagen(eerste_boekjaar, 1), 12 * jaar), -1)


def de_toets(kader: Kader) -> Toets:
    return kader.toets(CHECKLIST, GROEP.tekst(kader.verwoording, {}))


def omzetverklaring(feiten: Omzetfeiten, kader: Kader) -> Uitslag:
    """Whether the right statement is there. Bron: H23 1.2.2.a, 5.1.1, A-31."""
    buiten = buiten_toets(ADMINISTRATIE, feiten.organisatie, kader)
    if buiten:
        return de_toets(kader).uitslag(Uitkomst.NIET_VAN_TOEPASSING, buiten.zin)
    boekjaar = laatste_boekjaar(feiten.eerste_boekjaar, feiten.meetperiode)
    if boekjaar is None:
        return _zonder_boekjaar(feiten, kader)
    return _over(boekjaar, feiten, kader)


def _over(boekjaar: date, feiten: Omzetfeiten, kader: Kader) -> Uitslag:
    gewoon = [een for een in feiten.stukken if een.soort not in VOOR_STARTERS]
    goed = any(een.bruikbaar and een.boekjaar == boekjaar for een in gewoon)
    over = f"over het boekjaar tot en met {boekjaar:%d-%m-%Y}"
    zin = f"Er is een bruikbaar stuk {over}." if goed else f"Een bruikbaar stuk {over} ontbreekt."
    return de_toets(kader).oordeel(goed, zin)


def _zonder_boekjaar(feiten: Omzetfeiten, kader: Kader) -> Uitslag:
    toets = de_toets(kader)
    begin = "Voor de Meetperiode was nog geen boekjaar afgesloten."
    if not feiten.organisatie.aspirant:
        zin = f"{begin} Alleen voor een Aspirant zegt de norm wat er dan nodig is."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    if kader.verwoording >= OP_DATUM:
        return _van_starter(feiten, kader)
    goed = any(een.soort in VOOR_STARTERS for een in feiten.stukken)
    vervolg = "Er is een balans." if goed else "Een tussentijdse balans of startbalans ontbreekt."
    return toets.oordeel(goed, f"{begin} {vervolg}")


def _van_starter(feiten: Omzetfeiten, kader: Kader) -> Uitslag:
    """A balance is enough only when the first boekjaar still ran on the day of the application."""
    toets, aanmelding, einde = de_toets(kader), feiten.aanmelding, feiten.eerste_boekjaar
    if aanmelding is None:
        zin = "De dag van de aanmelding is niet vastgelegd."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    gesloten = laatste_boekjaar(einde, aanmelding)
    if gesloten is not None:
        return _over(gesloten, feiten, kader)
    begin = f"Bij de aanmelding op {aanmelding:%d-%m-%Y} liep het eerste boekjaar nog."
    van, tot = plus_dagen(_einde(einde, -1), 1), min(einde, feiten.organisatie.auditdatum)
    dagen = [een.boekjaar for een in feiten.stukken if een.soort in VOOR_STARTERS]
    if any(van <= dag <= tot for dag in dagen):
        return toets.oordeel(True, f"{begin} Er is een balans van dat boekjaar.")
    if any(dag < van for dag in dagen):
        zin = f"{begin} De balans is van voor {van:%d-%m-%Y}: duurt het langer dan een jaar?"
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    zin = f"{begin} Een balans van {van:%d-%m-%Y} tot en met {tot:%d-%m-%Y} ontbreekt."
    return toets.oordeel(False, zin)
