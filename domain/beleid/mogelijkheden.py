"""The answers a policy can have. What each of them does is in the code that reads the policy."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Stilzitten:
    """Months from a decision until the term starts, and its length.

    None: as many as the edition of the decision says.
    """

    na_besluit_maanden: int | None = None
    termijn_maanden: int | None = None


@dataclass(frozen=True, slots=True)
class Sterren:
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Prestatiegewichten:
    """Weights in a star score: Prestatieafspraken made, and kept."""

    gemaakt: Decimal
    nagekomen: Decimal


@dataclass(frozen=True, slots=True)
class Sterrendrempel:
    """From total score `vanaf` on (inclusive) a holder has this many stars."""

    vanaf: Decimal
    sterren: int


class NaBepaaldeTijd(StrEnum):
    """From when a new application is possible after an Intrekking for bepaalde tijd."""

    LAATSTE_VAN_BEIDE = "laatste-van-beide"  # the waiting time and the Intrekking are both over
    NA_LAATSTE_DAG = "na-laatste-dag"  # only the Intrekking must be over


class Telling(StrEnum):
    """Where the least volume must be found."""

    BINNEN_EEN_DIENST = "binnen-een-dienst"  # only in total: staff decide
    ALLE_DIENSTEN_SAMEN = "alle-diensten-samen"


class Volumepersonen(StrEnum):
    """Who counts as a person in a Dienst that is not aimed at persons."""

    OPDRACHTGEVERS_OF_GROEPEN = "opdrachtgevers-of-groepen"
    NIEMAND = "niemand"  # only Trajecten count


class TransparantieNoemer(StrEnum):
    """What the transparent Trajecten are divided by."""

    ALLE_AFGERONDE = "alle-afgeronde"  # 2.0.1
    ZONDER_PRESTATIEAFSPRAAK = "zonder-prestatieafspraak"  # 2.0.1 less the sum of a.2


class RealisatieNoemer(StrEnum):
    """What the successful Trajecten of norm 2.10.3 are divided by."""

    VERWACHT = "verwacht"  # c, as in the formula
    MET_PRESTATIEAFSPRAAK = "met-prestatieafspraak"  # a.2, as in the text


class Personeelstelling(StrEnum):
    EIGEN = "eigen"
    EIGEN_EN_INGEHUURD = "eigen-en-ingehuurd"


class Clientenaudit(StrEnum):
    """When the grade of a clientenaudit replaces that of the survey."""

    ALTIJD = "altijd"  # whenever one was held
    BIJ_TE_LAGE_RESPONS = "bij-te-lage-respons"


class Cyclusjaar(StrEnum):
    """Which Meetperiode is year 1."""

    EERSTE_MET_KEURMERK = "eerste-met-keurmerk"
    ASPIRANTPERIODE = "aspirantperiode"


class Compensatieblokkade(StrEnum):
    """How long use of the Compensatieregeling stands in the way of a vrijstelling."""

    BLIJVEND = "blijvend"
    LAATSTE_DRIE_AUDITS = "laatste-drie-audits"


class Panteiarapport(StrEnum):
    CONCEPT = "concept"
    DEFINITIEF = "definitief"


class VogVan(StrEnum):
    MANAGEMENT = "management"
    BESTUURDERS = "bestuurders"


class Sterrencijfer(StrEnum):
    """Which client grade counts in the score of a Dienst."""

    VAN_DE_DIENST = "van-de-dienst"  # the total where nobody answered for the Dienst
    TOTAAL = "totaal"


class Sterrenweging(StrEnum):
    """How the scores of the Diensten make one total."""

    NAAR_OMZET = "naar-omzet"
    GELIJK = "gelijk"
