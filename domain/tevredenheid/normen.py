"""Norms 3.1.1, 3.1.2, 3.1.3 and 3.2.1 on the grade as printed in the report (C-4, A-91)."""

from decimal import Decimal

from domain.getallen import procent
from domain.handleiding.edition import Handleiding
from domain.tevredenheid.publicatie import CLIENTEN, OPDRACHTGEVERS
from domain.tevredenheid.respons import Meting, percentage, toon
from domain.tevredenheid.uitslag import Toets, Uitkomst, Uitslag

CEDEO = "Met een CEDEO-erkenning is geen onderzoek onder cliënten nodig."


def responsnorm(
    totaal: Meting, handleiding: Handleiding, cedeo: bool = False, precies: bool = True
) -> Uitslag:
    """Norm 3.1.3: enough clients answered to judge the report. Bron: H23 4.1.

    `cedeo`: the holder has a CEDEO recognition, so no client survey is needed (A-13). Not
    `precies`: the share with one decimal, as receipts of before show it.
    """
    waarden = handleiding.tevredenheid
    aandeel, lijsten = waarden.respons_aandeel, waarden.respons_ingevuld
    toets = Toets("3.1.3", CLIENTEN, handleiding.editie, aandeel)
    if cedeo:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, CEDEO)
    if totaal.respons is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, "Er is niemand uitgenodigd.")
    zin = (
        f"{totaal.ingevuld} van {totaal.uitgenodigd} ingevuld "
        f"({procent(totaal.respons, aandeel.waarde, precies)} %); nodig is "
        f"{toon(percentage(aandeel.waarde))} % of {lijsten.waarde} vragenlijsten."
    )
    if totaal.ingevuld >= lijsten.waarde:
        return toets.uitslag(Uitkomst.GEHAALD, zin, totaal.respons)
    return toets.vergelijk(totaal.respons, zin)


def totaalcijfer(totaal: Meting, handleiding: Handleiding, cedeo: bool = False) -> Uitslag:
    """Norm 3.1.1: the grade of all clients together. Not judged before 3.1.3 is met."""
    toets = Toets("3.1.1", CLIENTEN, handleiding.editie, handleiding.tevredenheid.cijfer_totaal)
    return _eerst_respons(toets, totaal, handleiding, cedeo) or _cijfer(toets, totaal.cijfer)


def dienstcijfer(
    groep: str,
    dienst: Meting,
    totaal: Meting,
    handleiding: Handleiding,
    cedeo: bool = False,
) -> Uitslag:
    """Norm 3.1.2: the grade of the clients of one Dienst. With too few answers it is not judged."""
    waarden = handleiding.tevredenheid
    toets = Toets("3.1.2", groep, handleiding.editie, waarden.cijfer_dienst)
    if dienst.ingevuld < waarden.respondenten_dienst.waarde:
        zin = (
            f"{dienst.ingevuld} ingevuld: onder {waarden.respondenten_dienst.waarde} "
            "telt deze Dienst alleen mee in het totaal."
        )
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin, dienst.cijfer)
    return _eerst_respons(toets, totaal, handleiding, cedeo) or _cijfer(toets, dienst.cijfer)


def opdrachtgeverscijfer(opdrachtgevers: Meting | None, handleiding: Handleiding) -> Uitslag:
    """Norm 3.2.1: the grade of the Opdrachtgevers. No answers is never "not met" (A-79)."""
    norm = handleiding.tevredenheid.cijfer_opdrachtgevers
    toets = Toets("3.2.1", OPDRACHTGEVERS, handleiding.editie, norm)
    if opdrachtgevers is None or not opdrachtgevers.uitgenodigd:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Er zijn geen Opdrachtgevers gevraagd.")
    return _cijfer(toets, opdrachtgevers.cijfer)


def _eerst_respons(
    toets: Toets, totaal: Meting, handleiding: Handleiding, cedeo: bool
) -> Uitslag | None:
    respons = responsnorm(totaal, handleiding, cedeo)
    if respons.gehaald:
        return None
    if respons.uitkomst is Uitkomst.NIET_VAN_TOEPASSING:
        return toets.uitslag(respons.uitkomst, respons.zin)
    zin = "De respons is te laag om het cijfer te beoordelen (norm 3.1.3)."
    return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)


def _cijfer(toets: Toets, cijfer: Decimal | None) -> Uitslag:
    if cijfer is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, "Niemand heeft een cijfer gegeven.")
    zin = f"Het cijfer is {toon(cijfer)}; nodig is {toon(toets.nodig)}."
    return toets.vergelijk(cijfer, zin)
