"""A holder whose history is spotless, to spoil in one place at a time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.calendar import plus_dagen, plus_maanden
from domain.kader import Kader, kader
from domain.source import Editie
from domain.vrijstelling.beoordeling import Vrijstellingsbeoordeling
from domain.vrijstelling.feiten import (
    Aanlevering,
    Aanleverwijze,
    Audit,
    Cijferbron,
    JaNee,
    Klantcijfer,
    Lopend,
    Meetperiodefeiten,
    Omzetverklaring,
    Ontvangst,
    Statuslog,
    Tevredenheidsgegevens,
    Vrijstellingsfeiten,
)
from domain.vrijstelling.voorwaarde import Voorwaarde

KADER: Kader = kader(Editie.H2023, date(2024, 2, 1))
OP_TIJD = Aanleverwijze.OP_TIJD


def ja(*bewijs: str) -> JaNee:
    return JaNee(waarde=True, bewijs=bewijs)


def nee(*bewijs: str) -> JaNee:
    return JaNee(waarde=False, bewijs=bewijs)


def aangeleverd(jaar: int, wijze: Aanleverwijze = OP_TIJD, compleet: bool = True) -> Aanlevering:
    bewijs = (f"upload-{jaar}",)
    return Aanlevering(wijze=wijze, compleet=compleet, laatste_op=date(jaar, 12, 15), bewijs=bewijs)


def tevredenheid(jaar: int, **anders: Any) -> Tevredenheidsgegevens:
    basis = Tevredenheidsgegevens(clienten=aangeleverd(jaar), opdrachtgevers=aangeleverd(jaar))
    return replace(basis, **anders)


def schone_audit(jaar: int, **anders: Any) -> Audit:
    bewijs = f"audit-{jaar}"
    basis = Audit(
        normen_gehaald=ja(bewijs),
        re_audit=nee(bewijs),
        aantekeningen=nee(bewijs),
        waarschuwing=nee(bewijs),
        bijzonderheden=nee(bewijs),
        gegevens_gecorrigeerd=nee(bewijs),
    )
    return replace(basis, **anders)


def periode(jaar: int, **anders: Any) -> Meetperiodefeiten:
    """The calendar year `jaar`, as a holder, with everything in order."""
    basis = Meetperiodefeiten(
        start=date(jaar, 1, 1),
        einde=date(jaar, 12, 31),
        aspirant=False,
        audit=schone_audit(jaar),
        vrijgesteld=nee(),
        compensatie=nee(f"besluit-{jaar}"),
        volume=ja(f"opgave-{jaar}"),
        klantcijfer=Klantcijfer(
            cijfer=Decimal("7.0"),
            herkomst=Cijferbron.TEVREDENHEIDSONDERZOEK,
            bewijs=(f"rapport-{jaar}",),
        ),
        tevredenheid=tevredenheid(jaar),
    )
    return replace(basis, **anders)


def vrijgesteld(jaar: int) -> Meetperiodefeiten:
    return periode(jaar, audit=None, vrijgesteld=ja(f"vrijstelling-{jaar}"))


def lopend(jaar: int, **anders: Any) -> Lopend:
    einde = date(jaar, 12, 31)
    basis = Lopend(
        start=date(jaar, 1, 1),
        einde=einde,
        aspirant=False,
        audit_uiterlijk=plus_maanden(plus_dagen(einde, 1), 3),
        tevredenheid=tevredenheid(jaar),
        resultaatgegevens=Ontvangst(op=date(jaar + 1, 1, 21), bewijs=("resultaten",)),
        omzetverklaring=Omzetverklaring(
            op=date(jaar + 1, 1, 10), boekjaar_einde=date(jaar - 1, 12, 31), bewijs=("omzet",)
        ),
        normen_gehaald=ja("controle"),
        volume=ja("opgave"),
        facturen_voldaan=ja("boekhouding"),
        panteia_concept=Ontvangst(op=date(jaar + 1, 1, 22), bewijs=("concept",)),
        panteia_definitief=Ontvangst(op=date(jaar + 1, 2, 12), bewijs=("rapport",)),
    )
    return replace(basis, **anders)


ASPIRANT = periode(2019, aspirant=True)
LOG = Statuslog(compleet_vanaf=date(2019, 1, 1), bewijs=("statuslog",))
VIERDE_JAAR = Vrijstellingsfeiten(  # GT-26: Aspirant in 2019, and 2023 is year 4
    peildag=date(2024, 2, 1),
    lopend=lopend(2023),
    perioden=(ASPIRANT, periode(2020), periode(2021), periode(2022)),
    statuslog=LOG,
)
ZESDE_JAAR = Vrijstellingsfeiten(  # Aspirant in 2017, exempt in year 4, and 2023 is year 6
    peildag=date(2024, 2, 1),
    lopend=lopend(2023),
    perioden=(
        periode(2017, aspirant=True),
        periode(2018),
        periode(2019),
        periode(2020),
        vrijgesteld(2021),
        periode(2022),
    ),
    statuslog=replace(LOG, compleet_vanaf=date(2017, 1, 1)),
)


def met_periode(feiten: Vrijstellingsfeiten, jaar: int, **anders: Any) -> Vrijstellingsfeiten:
    perioden = tuple(replace(p, **anders) if p.start.year == jaar else p for p in feiten.perioden)
    return replace(feiten, perioden=perioden)


def met_audit(feiten: Vrijstellingsfeiten, jaar: int, **anders: Any) -> Vrijstellingsfeiten:
    return met_periode(feiten, jaar, audit=schone_audit(jaar, **anders))


def met_lopend(feiten: Vrijstellingsfeiten, **anders: Any) -> Vrijstellingsfeiten:
    return replace(feiten, lopend=replace(feiten.lopend, **anders))


def van(beoordeling: Vrijstellingsbeoordeling, code: str) -> Voorwaarde:
    """The first condition with this code."""
    return next(v for v in beoordeling.voorwaarden if v.uitslag.toets.code == code)
