"""What the evaluation found, as conditions for a decision (H23 6.1.1, 6.1.2, 6.2, 6.2.1)."""

from domain.handleiding.geldigheid import HOOFDNORMEN, Hoofdnorm
from domain.handleiding.onderdelen import Onderdeel
from domain.keurmerk.beoordeling.herstel import hersteld
from domain.keurmerk.beoordeling.regels import met_periode, te_beoordelen, tekst
from domain.keurmerk.dossierfeiten.betaling import voldaan
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.oordelen import (
    COMPENSATIE,
    GOED,
    REGELING,
    gecompenseerd,
    gemist,
    getoetst,
    onbekend,
    volume,
)
from domain.keurmerk.toets import tekst_aanwezig
from domain.keurmerk.vraag import Vooraf, Voorafregel
from domain.receipt.advies import ONDERZOEK
from domain.receipt.hoofdnormen import noem
from domain.source import h2023
from domain.uitslag import VERWOORDING, Uitkomst, Uitslag

NAMEN = {1: "Organisatie", 2: "Resultaten", 3: "Tevredenheid"}


def _totaal(vraag: Vooraf, onderdeel: Onderdeel) -> Uitslag | None:
    tekst_aanwezig(te_beoordelen(vraag), onderdeel)
    toets = getoetst(vraag)
    return next(iter(toets.van(onderdeel)), None) if toets else None


def _hoofdnorm(nummer: Hoofdnorm) -> Voorafregel:
    """All norms of one hoofdnorm were met."""
    onderdeel = HOOFDNORMEN[nummer]

    def gehaald(vraag: Vooraf, _: Periode) -> bool:
        totaal = _totaal(vraag, onderdeel)
        return totaal is None or totaal.uitkomst in GOED

    return Voorafregel(
        f"hoofdnorm-{nummer}-niet-gehaald",
        h2023("6.1.1", "Voor toekenning zijn alle Normen gehaald."),
        f"Hoofdnorm {nummer} {NAMEN[nummer]} is niet gehaald. {{waarom}}",
        met_periode(gehaald),
        lambda v: {"waarom": (u := _totaal(v, onderdeel)) and u.zin},
    )


def _onderzoek(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Norms of the survey itself that were not met, or cannot be judged as yet."""
    tekst_aanwezig(te_beoordelen(vraag), Onderdeel.HOOFDNORM_3)
    return tuple(u for u in (*gemist(vraag), *onbekend(vraag)) if u.toets.code in ONDERZOEK)


def is_betaald(vraag: Vooraf) -> bool:
    """Known to be paid."""
    stand = voldaan(Logboek(vraag.dossier, vraag.peildag))
    return stand is not None and stand.waarde


def _betaald(vraag: Vooraf, _: Periode) -> bool:
    tekst(vraag)
    return is_betaald(vraag)


def _waarom_niet_betaald(vraag: Vooraf) -> dict[str, object]:
    stand = voldaan(Logboek(vraag.dossier, vraag.peildag))
    if stand is None:
        return {"waarom": "Er is nog geen factuur vastgelegd (leg-factuur-vast)."}
    return {"waarom": "Er is een factuur waarvan de betaaltermijn voorbij is."}


def _volume_is(vraag: Vooraf, *uitkomsten: Uitkomst) -> bool:
    uitslag = volume(vraag)
    return uitslag is None or uitslag.uitkomst in uitkomsten


def _volumezin(vraag: Vooraf) -> dict[str, object]:
    uitslag = volume(vraag)
    return {"waarom": uitslag.zin if uitslag else ""}


def _over(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Missed norms that were neither compensated by a decision nor repaired."""
    weg = {(u.toets.code, u.toets.groep) for u in hersteld(vraag)}
    return tuple(u for u in gemist(vraag) if (u.toets.code, u.toets.groep) not in weg)


def _compensatie(vraag: Vooraf, _: Periode) -> bool:
    return getoetst(vraag) is None or bool(gecompenseerd(vraag))


def _waarom_geen_compensatie(vraag: Vooraf) -> dict[str, object]:
    toets = getoetst(vraag)
    gevonden = toets.van(COMPENSATIE) if toets else ()
    zinnen = [u.zin for u in gevonden if u.toets.groep == REGELING]
    return {"waarom": " ".join(zinnen) or "Er is geen Dienst onder de norm."}


HN_1, HN_2, HN_3 = map(_hoofdnorm, HOOFDNORMEN)
VOLUME = Voorafregel(
    "te-weinig-trajecten",
    h2023("6.1.1", "Genoeg afgeronde Trajecten op een Dienst (A-14)."),
    "Er zijn te weinig afgeronde Trajecten of personen op één Dienst. {waarom}",
    met_periode(lambda v, _: _volume_is(v, *GOED)),
    _volumezin,
)
GENOEG_TRAJECTEN = Voorafregel(
    "genoeg-trajecten",
    h2023("6.1.1", "Verlengen kan alleen bij te weinig Trajecten."),
    "Niet staat vast dat er te weinig Trajecten zijn. {waarom}",
    met_periode(lambda v, _: _volume_is(v, Uitkomst.NIET_GEHAALD)),
    _volumezin,
)
ONDERZOEK_GEHAALD = Voorafregel(
    "tevredenheid-niet-gehaald",
    h2023("6.1.1", "Verlengen kan als de normen voor tevredenheid zijn gehaald."),
    "Deze normen voor tevredenheid zijn niet gehaald of niet te beoordelen: {normen}.",
    met_periode(lambda v, _: not _onderzoek(v)),
    lambda v: {"normen": noem(_onderzoek(v), VERWOORDING)},
)
BETALING = Voorafregel(
    "niet-betaald",
    h2023("6.1.2", "Wie niet (helemaal) heeft betaald, krijgt het Keurmerk niet."),
    "Niet staat vast dat alle betalingen aan Blik op Werk zijn voldaan. {waarom}",
    met_periode(_betaald),
    _waarom_niet_betaald,
)
ALLES_BEOORDEELD = Voorafregel(
    "norm-niet-beoordeeld",
    h2023("6.2", "De jaarlijkse beoordeling gaat over alle Normen."),
    "Nog niet te beoordelen: {normen}. Leg de feiten vast, of oordeel met oordeel-over-norm.",
    met_periode(lambda v, _: not onbekend(v)),
    lambda v: {"normen": noem(onbekend(v), VERWOORDING)},
)
NORMEN_IN_ORDE = Voorafregel(
    "norm-niet-gehaald",
    h2023("6.2", "Doorlopen kan als de Normen zijn gehaald, gecompenseerd of hersteld."),
    "Deze normen zijn niet gehaald, en niet gecompenseerd of hersteld: {normen}.",
    met_periode(lambda v, _: not _over(v)),
    lambda v: {"normen": noem(_over(v), VERWOORDING)},
)
COMPENSATIE_KAN = Voorafregel(
    "compensatie-kan-niet",
    h2023("6.2.1", "Eén Dienst: geen; twee tot vijf: één; zes of meer: twee."),
    "Compensatie kan hier niet. {waarom}",
    met_periode(_compensatie),
    _waarom_geen_compensatie,
)
