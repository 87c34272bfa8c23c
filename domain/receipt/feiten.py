"""Everything that one Meetperiode of one organisation is judged on. Ids only, never a name."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from domain.begrippen import Cyclus
from domain.documenten.klachten import Klachttelling
from domain.documenten.melding import Strijdigheid
from domain.documenten.omzet import Omzetstuk
from domain.documenten.ubo import Belanghebbenden
from domain.documenten.verklaring import Managementverklaring
from domain.documenten.vog import Managementlid, Vog
from domain.meetperiode.kalender import cyclus_van, einde_van, kalendertekst
from domain.normen.bevindingen import Bevinding, Oordeel
from domain.normen.organisatie import Organisatie
from domain.personen.beoordeling import Personenfeiten
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.realisatie import Jaarervoor
from domain.tevredenheid.feiten import Cijferverdeling, Twijfel
from domain.tevredenheid.rapport import Rapport


@dataclass(frozen=True, slots=True, kw_only=True)
class Documenten:
    """What lay on the table at the audit. None: nobody recorded it.

    `eerste_boekjaar` is the last day of the very first boekjaar. With `personen` the register says
    who the UBO's really are.
    """

    aanmelding: date | None = None
    management: tuple[Managementlid, ...] = ()
    vogs: tuple[Vog, ...] = ()
    verklaringen: tuple[Managementverklaring, ...] = ()
    geregistreerd: Belanghebbenden | None = None
    werkelijk: Belanghebbenden | None = None
    belang_op_de_grens: frozenset[str] = frozenset()
    klachten: Klachttelling | None = None
    uittreksel_kvk: date | None = None
    eerste_boekjaar: date | None = None
    omzetstukken: tuple[Omzetstuk, ...] = ()
    seqf_aangeleverd: date | None = None
    strijdigheden: tuple[Strijdigheid, ...] | None = None
    personen: Personenfeiten | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Onderzoek:
    """What clients and Opdrachtgevers said. `cedeo_cijfer`: the grade of CEDEO, from 1 to 10.

    `onvoldoende_houvast`: why the Auditor or staff cannot judge by the report (5.1.2).
    """

    rapport: Rapport | None = None
    clientenaudit: Rapport | None = None
    clientenaudit_aangeboden: bool = False
    verdeling: Cijferverdeling | None = None
    cedeo_cijfer: Decimal | None = None
    onvoldoende_houvast: Twijfel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorgeschiedenis:
    """What went before; None: nobody knows. `betaald` is asked of an Aspirant only (6.1.2)."""

    eerder_verlengd: bool | None = None
    compensatie_vorige_meetperiode: bool | None = None
    betaald: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stafoordeel:
    """What the body ruled on an outcome that cannot be judged by counting.

    `norm` and `groep` name it as the receipt does.
    """

    norm: str
    groep: str
    oordeel: Oordeel
    motivering: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beoordelingsfeiten:
    """`meetperiode` is its first day. ValueError (Dutch) when none can start on that day."""

    meetperiode: date
    organisatie: Organisatie
    bevindingen: tuple[Bevinding, ...]
    resultaten: Resultaatgegevens
    documenten: Documenten = field(default_factory=Documenten)
    onderzoek: Onderzoek = field(default_factory=Onderzoek)
    terugblik: Jaarervoor | None = None
    voorgeschiedenis: Voorgeschiedenis = field(default_factory=Voorgeschiedenis)
    oordelen: tuple[Stafoordeel, ...] | None = None

    def __post_init__(self) -> None:
        cyclus_van(self.meetperiode, kalendertekst(self.meetperiode))

    @property
    def cyclus(self) -> Cyclus:
        return cyclus_van(self.meetperiode, kalendertekst(self.meetperiode))

    @property
    def einde(self) -> date:
        """The last day of the Meetperiode."""
        return einde_van(self.meetperiode, kalendertekst(self.meetperiode))
