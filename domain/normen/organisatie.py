"""What the catalogue must know of an organisation to say which norms are tested."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.begrippen import Dienst


class Rechtsvorm(StrEnum):
    EENMANSZAAK = "eenmanszaak"
    VOF = "vof"
    MAATSCHAP = "maatschap"
    CV = "cv"
    BV = "bv"
    NV = "nv"
    STICHTING = "stichting"
    VERENIGING = "vereniging"
    COOPERATIE = "cooperatie"
    ONDERLINGE = "onderlinge-waarborgmaatschappij"
    KERKGENOOTSCHAP = "kerkgenootschap"
    PUBLIEKRECHTELIJK = "publiekrechtelijk"
    VERENIGING_VAN_EIGENAREN = "vereniging-van-eigenaren"
    HISTORISCH = "historische-rechtspersoon"
    BUITENLANDS = "buitenlands"


class Certificaatsoort(StrEnum):
    """Another keurmerk or certificate (Tabel 4, H23 2.10)."""

    INBURGEREN = "keurmerk-inburgeren"
    CEDEO = "cedeo"
    WCA = "wca"
    ISO_9000 = "iso-9000"
    HKZ = "hkz"
    NLQF = "nlqf"
    PERSOONSGEBONDEN = "persoonsgebonden"  # CMI, Erkende Jobcoach and the like


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificaat:
    """Both days are inclusive. `gecontroleerd_op` is None as long as nobody saw the evidence."""

    soort: Certificaatsoort
    nummer: str
    geldig_vanaf: date
    geldig_tot_en_met: date | None = None
    gecontroleerd_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatie:
    """As it is on `auditdatum`: the resultatenaudit, or the day an application is judged.

    `zzp`: applied for as zzp'er; `huurt_in`: hires labour or third parties;
    `koopt_trajecten_in`: buys (parts of) Trajecten from others;
    `nlqf_toegekend`: the day on which Blik op Werk granted the exemption for NLQF;
    `vrijstellingsjaar`: there is no resultatenaudit over this Meetperiode (H23 5.1.1).
    """

    auditdatum: date
    aspirant: bool
    eerste_meetperiode: bool
    rechtsvorm: Rechtsvorm
    diensten: frozenset[Dienst]
    zzp: bool
    huurt_in: bool
    koopt_trajecten_in: bool
    oval_lid: bool
    eigen_personeel: bool = True
    inschrijfplichtig: bool = True
    vrijstellingsjaar: bool = False
    nlqf_toegekend: date | None = None
    certificaten: tuple[Certificaat, ...] = ()

    @property
    def zzp_regeling(self) -> bool:
        """The lighter rules of H23 2.8: buying in does not end them (A-11), hiring does."""
        return self.zzp and not self.huurt_in
