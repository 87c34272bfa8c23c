"""By when the decision on the definitive exemption must be told, and what a late one costs (D-15).

The month starts when the holder has delivered everything, but the survey report comes from the
agency of Blik op Werk itself. So both days are shown, and the later one holds (A-73).
"""

from dataclasses import dataclass
from datetime import date

from domain.beleid.keuzes import CEDEO_MET_OPDRACHTGEVERS, TERMIJN_VRIJSTELLING
from domain.beleid.mogelijkheden import Panteiarapport
from domain.calendar import plus_dagen, plus_maanden
from domain.kader import Kader
from domain.vrijstelling.feiten import Aanlevering, Aanleverwijze, Lopend
from domain.vrijstelling.soort import Soort


@dataclass(frozen=True, slots=True, kw_only=True)
class Beslistermijn:
    """None as long as something has not come in."""

    na_aanlevering: date | None
    na_rapport: date | None

    @property
    def uiterlijk(self) -> date | None:
        """The last day; None as long as the month has not begun."""
        if self.na_aanlevering is None or self.na_rapport is None:
            return None
        return max(self.na_aanlevering, self.na_rapport)

    @property
    def zin(self) -> str:
        if self.uiterlijk is None:
            return "De termijn loopt nog niet: niet alle gegevens zijn binnen."
        return (
            f"Blik op Werk laat uiterlijk {self.uiterlijk:%d-%m-%Y} weten of de vrijstelling "
            f"definitief is (na de laatste aanlevering: {self.na_aanlevering:%d-%m-%Y}, "
            f"na het rapport: {self.na_rapport:%d-%m-%Y})."
        )


def beslistermijn(soort: Soort, lopend: Lopend, kader: Kader) -> Beslistermijn:
    """Bron: H23 5.1.1, A-73 (policy termijn-vrijstelling)."""
    maanden = kader.handleiding.vrijstelling.beslissen_maanden.waarde
    concept = kader.beleid.waarde(TERMIJN_VRIJSTELLING) is Panteiarapport.CONCEPT
    rapport = lopend.panteia_concept if concept else lopend.panteia_definitief
    geleverd = _geleverd(soort, lopend, kader)
    bekend = [dag for dag in geleverd if dag is not None]
    alles = bool(bekend) and len(bekend) == len(geleverd)
    return Beslistermijn(
        na_aanlevering=plus_maanden(max(bekend), maanden) if alles else None,
        na_rapport=plus_maanden(rapport.op, maanden) if rapport else None,
    )


def _geleverd(soort: Soort, lopend: Lopend, kader: Kader) -> tuple[date | None, ...]:
    """The day of each thing that the holder must deliver; None when it is not in yet."""
    tevredenheid = lopend.tevredenheid
    groepen: list[Aanlevering | None] = []
    if not tevredenheid.cedeo:
        groepen.append(tevredenheid.clienten)
    if not tevredenheid.cedeo or kader.beleid.waarde(CEDEO_MET_OPDRACHTGEVERS):
        groepen.append(tevredenheid.opdrachtgevers)
    nodig = [groep for groep in groepen if groep is None or _vraagt(groep)]
    stukken = [lopend.resultaatgegevens]
    if soort is Soort.VIERDE_JAAR:
        stukken.append(lopend.omzetverklaring)
    return (
        *(groep.laatste_op if groep else None for groep in nodig),
        *(stuk.op if stuk else None for stuk in stukken),
    )


def _vraagt(groep: Aanlevering) -> bool:
    return groep.wijze is not Aanleverwijze.NIET_NODIG


def audit_na_late_beslissing(
    beslist_op: date, termijn: Beslistermijn, audit_uiterlijk: date
) -> date:
    """The last day for the Audit when there is no exemption: later by the delay. Bron: A-74."""
    if termijn.uiterlijk is None:
        return audit_uiterlijk
    return plus_dagen(audit_uiterlijk, max(0, (beslist_op - termijn.uiterlijk).days))
