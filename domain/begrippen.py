"""Words of the Handleiding that more than one concept uses."""

from enum import StrEnum


class Dienst(StrEnum):
    """A Dienst by its lasting name; the number differs per edition (handleiding/diensten.py)."""

    SCHOLING = "scholing"
    BEHANDELING = "behandeling"
    DIAGNOSE = "diagnose"
    ORGANISATIEADVIES = "organisatieadvies"
    JOBCOACHING = "jobcoaching"
    VERZUIM = "verzuim"
    OUTPLACEMENT = "outplacement"
    WERK_NAAR_WERK = "werk-naar-werk"
    GEEN_WERK_NAAR_WERK = "geen-werk-naar-werk"
    SOCIALE_ACTIVERING = "sociale-activering"
    INBURGERING = "inburgering"
    SOCIALE_WERKVOORZIENING = "sociale-werkvoorziening"
    DUURZAME_INZETBAARHEID = "duurzame-inzetbaarheid"
    SUPPORTED_EMPLOYMENT = "supported-employment"


# What people type in the place of a KvK number for the one stream that is of no dienstverlener.
REGISTER = "auditregister"


class Cyclus(StrEnum):
    """The month in which a Meetperiode starts (H23 1.3)."""

    JANUARI = "januari"
    APRIL = "april"
    SEPTEMBER = "september"


class Rol(StrEnum):
    """In which role somebody acts in this system."""

    BEHANDELAAR = "behandelaar"
    BESLISSER = "beslisser"
    AUDITOR = "auditor"
    SYSTEEM = "systeem"


class Wijze(StrEnum):
    """Schriftelijk means by letter or by e-mail (H23 Bijlage 1)."""

    BRIEF = "brief"
    E_MAIL = "e-mail"


class NaSchorsing(StrEnum):
    """What follows on the day after the last day of a Schorsing (A-44)."""

    HERLEEFT = "herleeft"
    WACHT_OP_BESLUIT = "wacht-op-besluit"


class Opheffing(StrEnum):
    """When an approved plan van aanpak ends a Schorsing (H23 6.2.6)."""

    DIRECT = "direct"
    NA_IMPLEMENTATIE = "na-implementatie"


class Toestemming(StrEnum):
    """What a holder may ask leave for (H23 6.2.6)."""

    VOEREN_DOOR_ANDERE_PERSOON = "voeren-door-andere-persoon"
    OVERDRACHT_ZEGGENSCHAP = "overdracht-zeggenschap"
