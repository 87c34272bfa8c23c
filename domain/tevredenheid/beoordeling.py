"""All norms of hoofdnorm 3 for one Meetperiode, in the order of the Handleiding."""

from domain.beleid import keuzes
from domain.kader import Kader
from domain.tevredenheid.clientcijfers import beoordeel_clienten
from domain.tevredenheid.feiten import Tevredenheidsfeiten
from domain.tevredenheid.normen import opdrachtgeverscijfer
from domain.tevredenheid.publicatie import CLIENTEN, OPDRACHTGEVERS
from domain.uitslag import Uitkomst, Uitslag

GEVONDEN = {
    Uitkomst.GEHAALD: "{wie} vindt dat hieraan is voldaan.",
    Uitkomst.NIET_GEHAALD: "{wie} vindt dat hieraan niet is voldaan.",
    Uitkomst.NIET_VAN_TOEPASSING: "{wie} vindt dat dit hier niet speelt.",
    Uitkomst.NIET_TE_BEOORDELEN: "{wie} kon dit niet beoordelen.",
}
GEEN_RAPPORT = "Er is geen rapport van het onderzoek onder Opdrachtgevers."
GEEN_BEVINDING = "{wie} heeft hierover nog niets vastgelegd."


def beoordeel_tevredenheid(feiten: Tevredenheidsfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """Norms 3.1.1 to 3.4.1, those of the auditor included. Bron: H23 4.1 to 4.4."""
    return (
        *beoordeel_clienten(feiten, kader),
        _opdrachtgevers(feiten, kader),
        volledig_aangeleverd(feiten, kader),
        verbeterplan(feiten, kader),
        _bevinding("3.4.1", CLIENTEN, feiten, kader),
    )


def volledig_aangeleverd(feiten: Tevredenheidsfeiten, kader: Kader) -> Uitslag:
    """Norm 3.2.2: every Opdrachtgever was delivered. Without any it does not apply. Bron: H23 4.2.

    A finding of the auditor counts even then: nobody delivered may be exactly what is wrong.
    """
    rapport = feiten.rapport
    gevraagd = rapport and rapport.opdrachtgevers and rapport.opdrachtgevers.uitgenodigd
    if rapport and not gevraagd and "3.2.2" not in feiten.bevindingen:
        zin = "Er zijn geen Opdrachtgevers gevraagd."
        toets = kader.toets("3.2.2", OPDRACHTGEVERS)
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin)
    return _bevinding("3.2.2", OPDRACHTGEVERS, feiten, kader)


def verbeterplan(feiten: Tevredenheidsfeiten, kader: Kader) -> Uitslag:
    """Norm 3.3.1: last year's plan was carried out. In the first Meetperiode there is none.

    Bron: H23 4.3.
    """
    if feiten.eerste_meetperiode:
        toets = kader.toets("3.3.1", CLIENTEN)
        zin = "Dit is de eerste Meetperiode: er is nog geen eerder verbeterplan."
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin)
    return _bevinding("3.3.1", CLIENTEN, feiten, kader)


def _opdrachtgevers(feiten: Tevredenheidsfeiten, kader: Kader) -> Uitslag:
    norm = kader.handleiding.tevredenheid.cijfer_opdrachtgevers
    if feiten.cedeo and not kader.beleid.waarde(keuzes.CEDEO_MET_OPDRACHTGEVERS):
        beleid = (keuzes.CEDEO_MET_OPDRACHTGEVERS,)
        toets = kader.toets("3.2.1", OPDRACHTGEVERS, norm, beleid)
        zin = "Met een CEDEO-erkenning is geen onderzoek onder Opdrachtgevers nodig."
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin)
    if feiten.rapport is None:
        toets = kader.toets("3.2.1", OPDRACHTGEVERS, norm)
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, GEEN_RAPPORT)
    return opdrachtgeverscijfer(feiten.rapport.opdrachtgevers, kader.handleiding)


def _bevinding(nummer: str, groep: str, feiten: Tevredenheidsfeiten, kader: Kader) -> Uitslag:
    """In an exempt year there is no Auditor: then the body looks itself. Bron: H23 5.1.1."""
    toets = kader.toets(nummer, groep)
    zelf = feiten.vrijstellingsjaar and kader.op_feiten
    wie = "Blik op Werk" if zelf else "De Auditor"
    uitkomst = feiten.bevindingen.get(nummer)
    if uitkomst is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, GEEN_BEVINDING.format(wie=wie))
    return toets.uitslag(uitkomst, GEVONDEN[uitkomst].format(wie=wie))
