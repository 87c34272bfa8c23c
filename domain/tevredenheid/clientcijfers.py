"""Norms 3.1.1, 3.1.2 and 3.1.3: by the survey, by interviews, or not at all with CEDEO."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Clientenaudit
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.tevredenheid.feiten import Tevredenheidsfeiten, Twijfel
from domain.tevredenheid.lage_cijfers import corrigeer
from domain.tevredenheid.normen import CEDEO, dienstcijfer, responsnorm, totaalcijfer
from domain.tevredenheid.publicatie import CLIENTEN
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst, Uitslag

GEEN_RAPPORT = "Er is geen rapport van het Tevredenheidsonderzoek en geen cliëntenaudit."
VERVANGEN = "De respons bleef te laag; de cliëntenaudit komt in de plaats van het onderzoek."
GEEN_CLIENTEN = Meting(0, 0)
WAAROM: Mapping[Twijfel, str] = {
    Twijfel.LAGE_RESPONS: "de respons is laag",
    Twijfel.ZORGELIJKE_TREND: "de trend is zorgelijk",
}


def beoordeel_clienten(feiten: Tevredenheidsfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """The outcome on 3.1.1, on 3.1.2 for each Dienst, and on 3.1.3.

    Bron: H23 4.1, 5.1.2; A-13, A-25, A-27.
    """
    gesprekken = gesprekken_die_tellen(feiten, kader)
    cijfers = tuple(
        _uit_gesprekken(gesprekken, kader) if gesprekken else _uit_rapport(feiten, kader)
    )
    return (*cijfers, _respons(feiten, kader))


def gesprekken_die_tellen(feiten: Tevredenheidsfeiten, kader: Kader) -> Rapport | None:
    """A held cliëntenaudit sets the grade, unless the choice is otherwise (A-27)."""
    if feiten.cedeo or feiten.clientenaudit is None:
        return None
    if feiten.onvoldoende_houvast:
        return feiten.clientenaudit
    altijd = kader.beleid.waarde(keuzes.CLIENTENAUDIT_TELT) is Clientenaudit.ALTIJD
    return feiten.clientenaudit if altijd or not _respons_gehaald(feiten, kader) else None


def _respons_gehaald(feiten: Tevredenheidsfeiten, kader: Kader) -> bool:
    totaal = feiten.rapport.totaal if feiten.rapport else GEEN_CLIENTEN
    return responsnorm(totaal, kader.handleiding).gehaald


def _respons(feiten: Tevredenheidsfeiten, kader: Kader) -> Uitslag:
    totaal = feiten.rapport.totaal if feiten.rapport else GEEN_CLIENTEN
    uitslag = responsnorm(totaal, kader.handleiding, feiten.cedeo, kader.op_feiten)
    if feiten.clientenaudit and not feiten.cedeo and not uitslag.gehaald:
        zin = VERVANGEN if feiten.rapport else "De cliëntenaudit is gehouden zonder onderzoek."
        return replace(uitslag, uitkomst=Uitkomst.NIET_VAN_TOEPASSING, zin=zin)
    return uitslag


def _uit_gesprekken(gesprekken: Rapport, kader: Kader) -> Iterator[Uitslag]:
    """Whoever was interviewed has answered: the responsnorm says nothing here (A-28)."""
    totaal = _gesproken(gesprekken.totaal)
    yield _door_clientenaudit(totaalcijfer(totaal, kader.handleiding))
    for groep, meting in gesprekken.op_volgorde():
        uitslag = dienstcijfer(groep, _gesproken(meting), totaal, kader.handleiding)
        yield _door_clientenaudit(uitslag)


def _gesproken(meting: Meting) -> Meting:
    return Meting(meting.ingevuld, meting.ingevuld, meting.cijfer)


def _door_clientenaudit(uitslag: Uitslag) -> Uitslag:
    toets = replace(uitslag.toets, beleid=(keuzes.CLIENTENAUDIT_TELT.naam,))
    return replace(uitslag, toets=toets, zin=f"Uit de cliëntenaudit: {uitslag.zin}")


def _uit_rapport(feiten: Tevredenheidsfeiten, kader: Kader) -> Iterator[Uitslag]:
    if feiten.rapport is None:
        yield from _zonder_rapport(feiten, kader)
        return
    uitslagen = _gedrukt(feiten.rapport, feiten, kader)
    twijfel = None if feiten.cedeo else feiten.onvoldoende_houvast
    yield from (_betwijfeld(uitslag, twijfel) for uitslag in uitslagen) if twijfel else uitslagen


def _betwijfeld(uitslag: Uitslag, twijfel: Twijfel) -> Uitslag:
    """No grade is judged by a report that gives too little hold. Bron: H23 5.1.2."""
    if uitslag.uitkomst is Uitkomst.NIET_VAN_TOEPASSING:
        return uitslag
    zin = f"{uitslag.zin} Het rapport geeft te weinig houvast: {WAAROM[twijfel]}."
    return replace(uitslag, uitkomst=Uitkomst.NIET_TE_BEOORDELEN, zin=zin)


def _gedrukt(rapport: Rapport, feiten: Tevredenheidsfeiten, kader: Kader) -> Iterator[Uitslag]:
    totaal, diensten = rapport.totaal, rapport.diensten
    uitslag = totaalcijfer(totaal, kader.handleiding, feiten.cedeo)
    yield _gecorrigeerd(uitslag, None, feiten, kader)
    for dienst in (dienst for dienst in Dienst if dienst in diensten):
        groep, meting = NAMEN[dienst], diensten[dienst]
        uitslag = dienstcijfer(groep, meting, totaal, kader.handleiding, feiten.cedeo)
        yield _gecorrigeerd(uitslag, dienst, feiten, kader)


def _zonder_rapport(feiten: Tevredenheidsfeiten, kader: Kader) -> Iterator[Uitslag]:
    waarden = kader.handleiding.tevredenheid
    for nummer, norm in (("3.1.1", waarden.cijfer_totaal), ("3.1.2", waarden.cijfer_dienst)):
        toets = kader.toets(nummer, CLIENTEN, norm)
        if feiten.cedeo:
            yield toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, CEDEO)
        else:
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, GEEN_RAPPORT)


def _gecorrigeerd(
    uitslag: Uitslag, dienst: Dienst | None, feiten: Tevredenheidsfeiten, kader: Kader
) -> Uitslag:
    """`dienst` None: all clients together."""
    if feiten.verdeling is None:
        return uitslag
    cijfers = feiten.verdeling.per_dienst.get(dienst) if dienst else feiten.verdeling.totaal
    return corrigeer(uitslag, cijfers, feiten.verdeling.bevestigd, kader)
