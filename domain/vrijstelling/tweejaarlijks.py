"""The exemption that can come back from cyclusjaar 6 on, condition by condition (H23 5.1.1)."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from domain.beleid.keuzes import CYCLUSJAAR, SCHORSING_ZONDER_BEVINDING
from domain.calendar import plus_maanden
from domain.getallen import afgerond, toon
from domain.kader import Kader
from domain.vrijstelling.delen import (
    ZONDER_BIJZONDERHEDEN,
    ZONDER_CORRECTIE,
    auditdelen,
    maatregeldelen,
    tvo_delen,
    volumedelen,
)
from domain.vrijstelling.feiten import Cijferbron, Klantcijfer, Vrijstellingsfeiten
from domain.vrijstelling.vierdejaars import (
    TVO_BELEID,
    normen_van_dit_jaar,
    resultaatgegevens,
    tvo_van_dit_jaar,
)
from domain.vrijstelling.voorwaarde import Deel, Voorwaarde, deel, jaar_van, voorlopig
from domain.vrijstelling.zaak import Zaak, zaak

GROEP = "tweejaarlijkse vrijstelling"


def tweejaarlijks(feiten: Vrijstellingsfeiten, kader: Kader) -> tuple[Voorwaarde, ...]:
    """R-V6-1 to R-V6-9; payment and omzetverklaring are no condition here.

    Bron: H23 5.1.1, 6.2.1, A-33, A-75.
    """
    geval = zaak(feiten, kader, GROEP)
    return (
        _jaar(geval),
        *_audits(geval),
        _tvo(geval),
        _nooit_geschorst(geval),
        _cijfer(geval),
        geval.geen_compensatie("R-V6-9"),
        tvo_van_dit_jaar(geval, "R-V6-5"),
        resultaatgegevens(geval),
        normen_van_dit_jaar(geval, "R-V6-6"),
    )


def _jaar(geval: Zaak) -> Voorwaarde:
    jaar, norm = geval.cyclus.jaar, geval.waarden.tweejaarlijks_vanaf
    delen = geval.volledig
    if jaar is not None:
        zin = f"Dit is cyclusjaar {jaar}; deze vrijstelling is er vanaf cyclusjaar {norm.waarde}."
        delen = (Deel(jaar >= norm.waarde, zin), _lang_genoeg(geval), *_vorige_keer(geval))
    goed = f"Dit is cyclusjaar {jaar}, en vorig jaar was er geen vrijstelling."
    return voorlopig(geval.toets("R-V6-1", CYCLUSJAAR, norm=norm), delen, goed, jaar)


def _lang_genoeg(geval: Zaak) -> Deel:
    jaren, sinds = geval.waarden.langer_houder_dan.waarde, geval.cyclus.houder_sinds
    waar = sinds is not None and plus_maanden(sinds, 12 * jaren) < geval.feiten.peildag
    return Deel(waar, f"De organisatie is nog niet langer dan {jaren} jaar Keurmerkhouder.")


def _vorige_keer(geval: Zaak) -> Iterator[Deel]:
    aantal = geval.waarden.eens_per.waarde - 1
    for periode in islice(reversed(geval.feiten.perioden), aantal):
        waar = jaar_van(periode.start)
        fout = f"In {waar} was er al een vrijstelling."
        yield deel(
            periode.vrijgesteld, False, fout, f"Over een vrijstelling in {waar} is niets bekend."
        )


def _audits(geval: Zaak) -> Iterator[Voorwaarde]:
    aantal = geval.waarden.terugblik.waarde
    audits, mist = geval.laatste_audits()
    yield voorlopig(
        geval.toets("R-V6-2"),
        (*(d for p in audits for d in auditdelen(p, ZONDER_BIJZONDERHEDEN)), *mist),
        f"Bij de laatste {aantal} Audits is aan alle Normen voldaan, zonder bijzonderheden.",
    )
    perioden, te_kort = geval.laatste_perioden(aantal)
    yield voorlopig(
        geval.toets("R-V6-3"),
        (*volumedelen(perioden), *te_kort),
        f"In de laatste {aantal} Meetperiodes waren er genoeg Trajecten en personen.",
    )
    yield voorlopig(
        geval.toets("R-V6-4"),
        (*(d for p in audits for d in auditdelen(p, ZONDER_CORRECTIE)), *mist),
        f"Bij de laatste {aantal} Audits klopten de aangeleverde gegevens.",
    )


def _tvo(geval: Zaak) -> Voorwaarde:
    """Every Meetperiode of the cycle: the text sets no limit to looking back."""
    jaren = geval.cyclus.jaren
    delen = (d for j in jaren for d in tvo_delen(j.tevredenheid, j.start, geval.kader))
    goed = (
        "Deelnemers aan het Tevredenheidsonderzoek zijn elk jaar op tijd en compleet aangeleverd."
    )
    return voorlopig(geval.toets("R-V6-5", *TVO_BELEID), (*delen, *geval.volledig), goed)


def _nooit_geschorst(geval: Zaak) -> Voorwaarde:
    """Ever, by the letter (A-89)."""
    begin = min((geval.feiten.lopend.start, *(p.start for p in geval.feiten.perioden)))
    delen = maatregeldelen(geval.feiten.statuslog, begin, None, geval.kader)
    goed = "Het Keurmerk is nooit geschorst of ingetrokken geweest."
    toets = geval.toets("R-V6-7", SCHORSING_ZONDER_BEVINDING)
    return voorlopig(toets, (*delen, *geval.volledig), goed)


def _cijfer(geval: Zaak) -> Voorwaarde:
    """The mean of the printed grades, not rounded (C-4, A-33). A CEDEO grade counts too (A-90)."""
    perioden, te_kort = geval.laatste_perioden(geval.waarden.cijfer_jaren.waarde)
    bekend = [periode.klantcijfer for periode in perioden if periode.klantcijfer is not None]
    mist = [
        Deel(None, f"Over {jaar_van(periode.start)} is geen cijfer van klanten bekend.")
        for periode in perioden
        if periode.klantcijfer is None
    ]
    if mist or te_kort:
        return voorlopig(geval.toets("R-V6-8"), (*mist, *te_kort), "")
    return _gemiddelde(geval, bekend)


def _gemiddelde(geval: Zaak, cijfers: list[Klantcijfer]) -> Voorwaarde:
    doorlopend = all(cijfer.herkomst is Cijferbron.CLIENTENAUDIT for cijfer in cijfers)
    norm = geval.waarden.cijfer_clientenaudit if doorlopend else geval.waarden.cijfer
    gemiddelde = sum((Fraction(cijfer.cijfer) for cijfer in cijfers), Fraction(0)) / len(cijfers)
    getoond = afgerond(gemiddelde, 3).normalize()  # exact for four grades with one decimal
    zin = (
        f"Klanten gaven over {len(cijfers)} jaar gemiddeld een {toon(getoond)}; "
        f"nodig is {toon(norm.waarde)}."
    )
    bewijs = tuple(stuk for cijfer in cijfers for stuk in cijfer.bewijs)
    delen = (Deel(gemiddelde >= norm.waarde, zin, bewijs),)
    return voorlopig(geval.toets("R-V6-8", norm=norm), delen, zin, gemiddelde)
