"""The exemption of cyclusjaar 4, condition by condition (H23 5.1.1, 6.2.1)."""

from collections.abc import Iterator
from datetime import date

from domain.beleid.keuzes import (
    CEDEO_MET_OPDRACHTGEVERS,
    CYCLUSJAAR,
    HEROPENING_OP_TIJD,
    SCHORSING_ZONDER_BEVINDING,
)
from domain.calendar import plus_maanden
from domain.kader import Kader
from domain.vrijstelling.delen import (
    ZONDER_BIJZONDERHEDEN,
    auditdelen,
    maatregeldelen,
    tvo_delen,
    volumedeel,
)
from domain.vrijstelling.feiten import Meetperiodefeiten, Omzetverklaring, Vrijstellingsfeiten
from domain.vrijstelling.voorwaarde import Deel, Voorwaarde, deel, definitief, voorlopig
from domain.vrijstelling.zaak import Zaak, zaak

GROEP = "vierdejaars vrijstelling"
TVO_BELEID = (HEROPENING_OP_TIJD, CEDEO_MET_OPDRACHTGEVERS)


def vierdejaars(feiten: Vrijstellingsfeiten, kader: Kader) -> tuple[Voorwaarde, ...]:
    """R-V4-1 to R-V4-11, in that order. Bron: H23 5.1.1, 6.2.1."""
    geval = zaak(feiten, kader, GROEP)
    jaren = geval.cyclus.jaren[: geval.waarden.vierdejaars_terugblik.waarde]
    return (
        _cyclusjaar(geval),
        *_terugblik(geval, jaren),
        geval.geen_compensatie("R-V4-5"),
        tvo_van_dit_jaar(geval, "R-V4-6"),
        resultaatgegevens(geval),
        normen_van_dit_jaar(geval, "R-V4-8"),
        _omzetverklaring(geval),
        _volume(geval),
        _facturen(geval),
    )


def _cyclusjaar(geval: Zaak) -> Voorwaarde:
    jaar, norm = geval.cyclus.jaar, geval.waarden.vierdejaars_cyclusjaar
    zin = f"Dit is cyclusjaar {jaar}; deze vrijstelling is er in cyclusjaar {norm.waarde}."
    delen = geval.volledig or (Deel(jaar == norm.waarde, zin),)
    goed = f"Dit is cyclusjaar {jaar}."
    return voorlopig(geval.toets("R-V4-1", CYCLUSJAAR, norm=norm), delen, goed, jaar)


def _terugblik(geval: Zaak, jaren: tuple[Meetperiodefeiten, ...]) -> Iterator[Voorwaarde]:
    aantal = geval.waarden.vierdejaars_terugblik.waarde
    te_kort = () if len(jaren) == aantal else (Deel(None, f"Er zijn nog geen {aantal} jaren om."),)
    mist = geval.volledig or te_kort
    wanneer = f"in de eerste {aantal} jaren van de cyclus"
    yield voorlopig(
        geval.toets("R-V4-2"),
        (*(d for jaar in jaren for d in auditdelen(jaar, ZONDER_BIJZONDERHEDEN)), *mist),
        f"Aan alle Normen is {wanneer} voldaan, zonder bijzonderheden.",
    )
    yield voorlopig(
        geval.toets("R-V4-3", *TVO_BELEID),
        (*(d for j in jaren for d in tvo_delen(j.tevredenheid, j.start, geval.kader)), *mist),
        f"Voor het Tevredenheidsonderzoek is {wanneer} op tijd en compleet aangeleverd.",
    )
    log = geval.feiten.statuslog
    maatregelen = maatregeldelen(log, jaren[0].start, jaren[-1].einde, geval.kader) if jaren else ()
    yield voorlopig(
        geval.toets("R-V4-4", SCHORSING_ZONDER_BEVINDING),
        (*maatregelen, *mist),
        f"Het Keurmerk is {wanneer} niet geschorst of ingetrokken geweest.",
    )


def tvo_van_dit_jaar(geval: Zaak, code: str) -> Voorwaarde:
    lopend = geval.feiten.lopend
    return definitief(
        geval.toets(code, *TVO_BELEID),
        tvo_delen(lopend.tevredenheid, lopend.start, geval.kader),
        "Voor het Tevredenheidsonderzoek is dit jaar op tijd en compleet aangeleverd.",
        aanlevering=True,
    )


def resultaatgegevens(geval: Zaak) -> Voorwaarde:
    """R-V4-7; the biennial exemption needs them in time as well."""
    weken = geval.kader.handleiding.meetperiode.resultaatgegevens_weken
    feit = geval.feiten.lopend.resultaatgegevens
    return definitief(
        geval.toets("R-V4-7"),
        (geval.ontvangen(feit, weken, "Resultaatgegevens aanleveren"),),
        "De resultaatgegevens waren op tijd.",
        aanlevering=True,
    )


def normen_van_dit_jaar(geval: Zaak, code: str) -> Voorwaarde:
    """Results checked from a distance, beside the survey report. Bron: H23 voetnoot 16, A-75."""
    feit = geval.feiten.lopend.normen_gehaald
    fout = "Uit de resultaten of het Tevredenheidsonderzoek blijkt dat een Norm niet is gehaald."
    onbekend = "De resultaten en het rapport van dit jaar zijn nog niet beoordeeld."
    goed = "De resultaten en het Tevredenheidsonderzoek laten zien dat aan alle Normen is voldaan."
    return definitief(geval.toets(code), (deel(feit, True, fout, onbekend),), goed)


def _omzetverklaring(geval: Zaak) -> Voorwaarde:
    feit, einde = geval.feiten.lopend.omzetverklaring, geval.feiten.lopend.einde
    weken = geval.waarden.omzetverklaring_weken
    delen = [geval.ontvangen(feit, weken, "De omzetverklaring aanleveren")]
    if feit is not None:
        delen.append(_boekjaar(feit, einde))
    goed = "De omzetverklaring was op tijd."
    return definitief(geval.toets("R-V4-9"), delen, goed, aanlevering=True)


def _boekjaar(feit: Omzetverklaring, einde: date) -> Deel:
    """The last one closed before the end (A-31). A later one is more than asked: staff look."""
    if feit.boekjaar_einde >= einde:
        return Deel(None, "De omzetverklaring gaat over een later boekjaar.", feit.bewijs)
    fout = "De omzetverklaring gaat niet over het laatste boekjaar dat is afgesloten."
    return Deel(feit.boekjaar_einde >= plus_maanden(einde, -12), fout, feit.bewijs)


def _volume(geval: Zaak) -> Voorwaarde:
    lopend = geval.feiten.lopend
    return definitief(
        geval.toets("R-V4-10"),
        (volumedeel(lopend.volume, lopend.start),),
        "Er zijn genoeg Trajecten en personen.",
    )


def _facturen(geval: Zaak) -> Voorwaarde:
    feit = geval.feiten.lopend.facturen_voldaan
    fout = "Niet alle facturen van Blik op Werk zijn betaald."
    onbekend = "Het is niet vastgelegd of de facturen van Blik op Werk zijn betaald."
    goed = "De facturen van Blik op Werk zijn betaald."
    return definitief(geval.toets("R-V4-11"), (deel(feit, True, fout, onbekend),), goed)
