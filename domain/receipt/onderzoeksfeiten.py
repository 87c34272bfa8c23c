"""Hoofdnorm 3 and the stars: what clients and Opdrachtgevers said, as far as it counts."""

from collections.abc import Mapping
from decimal import Decimal

from domain.begrippen import Dienst
from domain.kader import Kader
from domain.normen.bevindingen import UITKOMSTEN
from domain.normen.certificaten import bezwaren
from domain.normen.organisatie import Certificaatsoort
from domain.receipt.feiten import Beoordelingsfeiten
from domain.sterren.invoer import Cijfers, Stem, sterreninvoer
from domain.sterren.uitslagen import beoordeel_sterren
from domain.tevredenheid.beoordeling import beoordeel_tevredenheid
from domain.tevredenheid.clientcijfers import gesprekken_die_tellen
from domain.tevredenheid.feiten import Tevredenheidsfeiten
from domain.tevredenheid.rapport import Rapport
from domain.uitslag import Uitslag


def tevredenheid(feiten: Beoordelingsfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """Hoofdnorm 3."""
    return beoordeel_tevredenheid(_gevraagd(feiten), kader)


def sterren(feiten: Beoordelingsfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """Bron: H23 Sterrenberekening, Bijlage 8."""
    cijfers = _cijfers(feiten, kader) if kader.op_feiten else _cijfers_2(feiten)
    organisatie = feiten.organisatie
    zzp = kader.op_feiten and organisatie.zzp_regeling
    geldend = feiten.resultaten.geldend
    invoer = sterreninvoer(geldend, cijfers, kader, organisatie.aspirant, zzp)
    return beoordeel_sterren(invoer, kader)


def met_cedeo(feiten: Beoordelingsfeiten) -> bool:
    """A CEDEO recognition that counts on the audit date."""
    organisatie = feiten.organisatie
    return any(
        een.soort is Certificaatsoort.CEDEO and not bezwaren(een, organisatie)
        for een in organisatie.certificaten
    )


def _gevraagd(feiten: Beoordelingsfeiten) -> Tevredenheidsfeiten:
    onderzoek = feiten.onderzoek
    return Tevredenheidsfeiten(
        rapport=onderzoek.rapport,
        clientenaudit=onderzoek.clientenaudit,
        onvoldoende_houvast=onderzoek.onvoldoende_houvast,
        cedeo=met_cedeo(feiten),
        eerste_meetperiode=feiten.organisatie.eerste_meetperiode,
        vrijstellingsjaar=feiten.organisatie.vrijstellingsjaar,
        verdeling=onderzoek.verdeling,
        bevindingen={een.norm: UITKOMSTEN[een.oordeel] for een in feiten.bevindingen},
    )


def _cijfers(feiten: Beoordelingsfeiten, kader: Kader) -> Cijfers:
    """Of clients what set the norms on them, of Opdrachtgevers what the report says."""
    onderzoek = feiten.onderzoek
    clienten = gesprekken_die_tellen(_gevraagd(feiten), kader) or onderzoek.rapport
    totaal = clienten.totaal.cijfer if clienten else None
    gezegd = onderzoek.rapport.opdrachtgevers if onderzoek.rapport else None
    return Cijfers(
        totaal=onderzoek.cedeo_cijfer if met_cedeo(feiten) else totaal,
        per_dienst=_per_dienst(clienten) if clienten else {},
        opdrachtgevers=gezegd.cijfer if gezegd else None,
        stem=_stem(onderzoek.rapport),
    )


def _stem(rapport: Rapport | None) -> Stem:
    """Whether there are Opdrachtgevers, and whether they answered. Bron: H23 4.2, A-79."""
    if rapport is None:
        return Stem.ONBEKEND
    gevraagd = rapport.opdrachtgevers
    if gevraagd is None or not gevraagd.uitgenodigd:
        return Stem.GEEN_OPDRACHTGEVERS
    return Stem.ONBEKEND if gevraagd.cijfer is None else Stem.GEGEVEN


def _cijfers_2(feiten: Beoordelingsfeiten) -> Cijfers:
    """Until verwoording 3: the report before the cliëntenaudit, and silence as nobody to ask."""
    onderzoek = feiten.onderzoek
    rapport = onderzoek.rapport or onderzoek.clientenaudit
    if rapport is None:
        return Cijfers(totaal=onderzoek.cedeo_cijfer)
    return Cijfers(
        totaal=onderzoek.cedeo_cijfer if met_cedeo(feiten) else rapport.totaal.cijfer,
        per_dienst=_per_dienst(rapport),
        opdrachtgevers=rapport.opdrachtgevers.cijfer if rapport.opdrachtgevers else None,
    )


def _per_dienst(rapport: Rapport) -> Mapping[Dienst, Decimal]:
    metingen = rapport.diensten.items()
    return {dienst: meting.cijfer for dienst, meting in metingen if meting.cijfer is not None}
