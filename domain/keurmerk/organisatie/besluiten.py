"""Recording what the organisation is (H23 1.2, 2.8, Bijlage 7)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.documenten.vog import Managementlid
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import ER_IS_EEN_AANVRAAG, VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Commanddeel, Feitdag
from domain.keurmerk.organisatie.feiten import BelanghebbendenVastgelegd, OrganisatieVastgelegd
from domain.keurmerk.vraag import Vraag
from domain.normen.organisatie import Rechtsvorm
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestuurslid(Commanddeel):
    """Iemand van het Management."""

    persoon: str
    """Kenmerk van de persoon, geen naam."""
    bestuurder: bool
    """Is deze persoon bestuurder?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegOrganisatieVast(Feitcommand):
    """Leg vast wat voor organisatie dit is."""

    NAAM: ClassVar[str] = "leg-organisatie-vast"
    vanaf: Feitdag
    """Dag vanaf wanneer dit zo is."""
    rechtsvorm: Rechtsvorm
    """Rechtsvorm volgens het Handelsregister."""
    management: tuple[Bestuurslid, ...]
    """Wie er in het Management zitten."""
    zzp: bool = False
    """Is het keurmerk aangevraagd als zzp'er?"""
    huurt_in: bool = False
    """Huurt de organisatie arbeid of derden in?"""
    koopt_trajecten_in: bool = False
    """Koopt de organisatie (delen van) Trajecten in?"""
    oval_lid: bool = False
    """Is de organisatie lid van OVAL?"""
    eigen_personeel: bool = True
    """Heeft de organisatie eigen personeel?"""
    inschrijfplichtig: bool = True
    """Moet de organisatie in het Handelsregister staan?"""
    eerste_boekjaar: date | None = None
    """Laatste dag van het allereerste boekjaar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegBelanghebbendenVast(Feitcommand):
    """Leg vast wie als UBO en PEP geregistreerd zijn, en wie het echt zijn."""

    NAAM: ClassVar[str] = "leg-belanghebbenden-vast"
    vastgesteld_op: Feitdag
    """Dag waarop dit is nagegaan."""
    geregistreerde_ubos: tuple[str, ...] = ()
    """Kenmerken van wie als UBO (of pseudo-UBO) geregistreerd staan."""
    geregistreerde_peps: tuple[str, ...] = ()
    """Kenmerken van wie als PEP geregistreerd staan."""
    werkelijke_ubos: tuple[str, ...] = ()
    """Kenmerken van wie het echt zijn."""
    werkelijke_peps: tuple[str, ...] = ()
    """Kenmerken van wie echt PEP zijn."""
    op_de_grens: tuple[str, ...] = ()
    """Kenmerken van wie precies het belang hebben waarmee een UBO begint."""


def _organisatie(vraag: Vraag[LegOrganisatieVast]) -> OrganisatieVastgelegd:
    command = vraag.command
    return OrganisatieVastgelegd(
        vanaf=command.vanaf,
        rechtsvorm=command.rechtsvorm,
        zzp=command.zzp,
        huurt_in=command.huurt_in,
        koopt_trajecten_in=command.koopt_trajecten_in,
        oval_lid=command.oval_lid,
        eigen_personeel=command.eigen_personeel,
        inschrijfplichtig=command.inschrijfplichtig,
        eerste_boekjaar=command.eerste_boekjaar,
        management=tuple(
            Managementlid(persoon=lid.persoon, bestuurder=lid.bestuurder)
            for lid in command.management
        ),
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _belanghebbenden(vraag: Vraag[LegBelanghebbendenVast]) -> BelanghebbendenVastgelegd:
    command = vraag.command
    return BelanghebbendenVastgelegd(
        vastgesteld_op=command.vastgesteld_op,
        geregistreerde_ubos=command.geregistreerde_ubos,
        geregistreerde_peps=command.geregistreerde_peps,
        werkelijke_ubos=command.werkelijke_ubos,
        werkelijke_peps=command.werkelijke_peps,
        op_de_grens=command.op_de_grens,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _leden_een_keer(vraag: Vraag[LegOrganisatieVast]) -> bool:
    leden = [lid.persoon for lid in vraag.command.management]
    return bool(leden) and len(set(leden)) == len(leden)


MANAGEMENT = Regel[Vraag[LegOrganisatieVast]](
    "management-onjuist",
    h2023("Bijlage 1", "Van het Management zijn verklaring en VOG nodig."),
    "Noem ten minste één persoon van het Management, en elke persoon één keer.",
    _leden_een_keer,
)
BESLISSINGEN = (
    Beslissing(
        command=LegOrganisatieVast,
        event=OrganisatieVastgelegd,
        leg_vast=_organisatie,
        vooraf=(ER_IS_EEN_AANVRAAG,),
        inhoud=(MANAGEMENT, VINGERAFDRUK),
    ),
    Beslissing(
        command=LegBelanghebbendenVast,
        event=BelanghebbendenVastgelegd,
        leg_vast=_belanghebbenden,
        vooraf=(ER_IS_EEN_AANVRAAG,),
        inhoud=(VINGERAFDRUK,),
    ),
)
