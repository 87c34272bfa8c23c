"""What the evaluation found, in the words of the event that rests on it (H23 6.1, 6.2.1)."""

from domain.begrippen import Dienst
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.geldigheid import HOOFDNORMEN
from domain.keurmerk.beoordeling.feiten import Beoordeling
from domain.keurmerk.beoordeling.regels import met_periode
from domain.keurmerk.dossierfeiten.betaling import voldaan
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.oordelen import DIENST_BIJ, GOED, gecompenseerd
from domain.keurmerk.toets import Dossiertoets
from domain.keurmerk.vraag import Vooraf, Voorafregel
from domain.receipt.feiten import Beoordelingsfeiten
from domain.resultaten.opgave import Dienstopgave
from domain.rules import NietTeBeoordelen
from domain.source import h2023
from domain.uitslag import Uitkomst


def bevonden(vraag: Vooraf) -> Beoordeling:
    """None for what could not be judged, because no text is here or nobody recorded it."""
    toets = vraag.beoordeling
    stand = voldaan(Logboek(vraag.dossier, vraag.peildag))
    hoofdnorm_1, hoofdnorm_2, hoofdnorm_3 = (_gehaald(toets, deel) for deel in HOOFDNORMEN.values())
    meeste = _meeste(toets)
    return Beoordeling(
        hoofdnorm_1_gehaald=hoofdnorm_1,
        hoofdnorm_2_gehaald=hoofdnorm_2,
        hoofdnorm_3_gehaald=hoofdnorm_3,
        afgeronde_trajecten=meeste.afgerond if meeste else None,
        verschillende_personen=meeste.verschillende_personen if meeste else None,
        betalingen_voldaan=stand.waarde if stand else None,
    )


def _gehaald(toets: Dossiertoets[Beoordelingsfeiten] | None, onderdeel: str) -> bool | None:
    for uitslag in toets.van(onderdeel) if toets else ():
        te_beoordelen = uitslag.uitkomst is not Uitkomst.NIET_TE_BEOORDELEN
        if uitslag.toets.editie in HANDLEIDINGEN and te_beoordelen:
            return uitslag.uitkomst in GOED
    return None


def _meeste(toets: Dossiertoets[Beoordelingsfeiten] | None) -> Dienstopgave | None:
    """The Dienst with the most completed Trajecten."""
    if toets is None:
        return None
    diensten = toets.receipt.grondslag.feiten.resultaten.geldend.diensten
    return max(diensten, key=lambda opgave: opgave.afgerond or 0, default=None)


def gerapporteerd(vraag: Vooraf) -> int:
    """How many Diensten the holder reported."""
    toets = vraag.beoordeling
    return len(toets.receipt.grondslag.feiten.resultaten.geldend.diensten) if toets else 0


def te_compenseren(vraag: Vooraf) -> tuple[Dienst, ...]:
    """The Diensten below the norm that compensatie takes; none when no text is here."""
    try:
        diensten = {DIENST_BIJ[uitslag.toets.groep] for uitslag in gecompenseerd(vraag)}
    except NietTeBeoordelen:
        return ()
    return tuple(sorted(diensten))


def _niet_twee_keer(vraag: Vooraf, periode: Periode) -> bool:
    perioden = vraag.keurmerk.perioden
    plaats = perioden.index(periode)
    deze_en_vorige = {p.start for p in perioden[max(plaats - 1, 0) : plaats + 1]}
    return vraag.keurmerk.compensatie_in not in deze_en_vorige


NIET_TWEE_KEER = Voorafregel(
    "compensatie-vorige-keer",
    h2023("6.2.1", "Na compensatie moet de volgende Meetperiode alles gehaald zijn."),
    "In deze of de vorige Meetperiode is al compensatie toegepast.",
    met_periode(_niet_twee_keer),
)
