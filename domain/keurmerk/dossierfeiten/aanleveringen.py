"""How and when the contact data for the survey came in (H23 5.1.1, 5.1.2)."""

from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.organisatie import cedeo
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd, TvoGroep
from domain.vrijstelling.feiten import Aanlevering, Aanleverwijze, Tevredenheidsgegevens

CLIENTEN = (TvoGroep.CLIENTEN, TvoGroep.CLIENTEN_UWV)
ERNST = (  # from the best to the worst: of several uploads the worst counts
    Aanleverwijze.NIET_NODIG,
    Aanleverwijze.OP_TIJD,
    Aanleverwijze.NA_VERLENGING,
    Aanleverwijze.NA_HEROPENING,
    Aanleverwijze.TE_LAAT,
)


def tevredenheid(log: Logboek, periode: Periode) -> Tevredenheidsgegevens:
    return Tevredenheidsgegevens(
        cedeo=cedeo(log, periode.einde) is not None,
        clienten=_aanlevering(log, periode, CLIENTEN),
        opdrachtgevers=_aanlevering(log, periode, (TvoGroep.OPDRACHTGEVERS,)),
    )


def _aanlevering(
    log: Logboek, periode: Periode, groepen: tuple[TvoGroep, ...]
) -> Aanlevering | None:
    """None when nothing came in. Whether nobody was left out, the last upload says."""
    geleverd = [
        een for een in log.van_periode(TvoAangeleverd, periode.start) if een.waarde.groep in groepen
    ]
    if not geleverd:
        return None
    laatste = max(geleverd, key=lambda een: (een.waarde.aangeleverd_op, een.versies))
    return Aanlevering(
        wijze=max((een.waarde.wijze for een in geleverd), key=ERNST.index),
        compleet=_compleet(geleverd, laatste),
        laatste_op=laatste.waarde.aangeleverd_op,
        bewijs=log.bewijs(tuple(v for een in geleverd for v in een.versies)),
    )


def _compleet(geleverd: list[Gevonden[TvoAangeleverd]], laatste: Gevonden[TvoAangeleverd]) -> bool:
    """Each group has its own last word."""
    per_groep = {een.waarde.groep: een.waarde.volledig for een in geleverd}
    per_groep[laatste.waarde.groep] = laatste.waarde.volledig
    return all(per_groep.values())
