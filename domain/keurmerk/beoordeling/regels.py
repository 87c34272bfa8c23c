"""Rules at the end of a Meetperiode (H23 6.1.1, 6.1.2, 6.2.1)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from domain import beleid
from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.handleiding import Handleiding, handleiding
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.keurmerk import Periode, Vrijstelling
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.receiptregels import Beoordelend, Hoofdnormen
from domain.keurmerk.vraag import (
    Besluitregel,
    Gegrond,
    Vooraf,
    Voorafregel,
    Vraag,
    beoordelingseditie,
)
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


class Bevonden(Hoofdnormen, Protocol):
    """What somebody found of a whole Meetperiode."""

    @property
    def afgeronde_trajecten(self) -> int: ...
    @property
    def verschillende_personen(self) -> int: ...
    @property
    def betalingen_voldaan(self) -> bool: ...


class Beoordeeld(Beoordelend, Protocol):
    @property
    def bevindingen(self) -> Bevonden: ...


class MetSterren(Gegrond, Protocol):
    @property
    def sterren(self) -> int | None: ...


class NietToekennend(Gegrond, Protocol):
    @property
    def gronden(self) -> Sequence[NietToekenningGrond]: ...


class Compenserend(Gegrond, Protocol):
    @property
    def gerapporteerde_diensten(self) -> int: ...
    @property
    def diensten(self) -> tuple[Dienst, ...]: ...


def tekst(vraag: Vooraf) -> Handleiding:
    """What this Meetperiode is judged by. EditieNietInSysteem when it is not here."""
    return handleiding(beoordelingseditie(vraag))


def met_periode(test: Callable[[Vooraf, Periode], bool]) -> Callable[[Vooraf], bool]:
    """A rule about the Meetperiode to assess; without one another rule already complains."""
    return lambda vraag: vraag.periode is None or test(vraag, vraag.periode)


def te_beoordelen(vraag: Vooraf) -> Periode:
    """Only asked after the rules held."""
    if vraag.periode is None:
        raise LookupError("Geen Meetperiode om te beoordelen.")
    return vraag.periode


def _volume_gehaald(vraag: Vraag[Beoordeeld]) -> bool:
    gevonden, volume = vraag.command.bevindingen, tekst(vraag).volume
    trajecten = gevonden.afgeronde_trajecten >= volume.trajecten.waarde
    return trajecten and gevonden.verschillende_personen >= volume.personen.waarde


def _audit_of_vrijstelling(vraag: Vooraf, periode: Periode) -> bool:
    vrijgesteld = vraag.keurmerk.vrijstelling is Vrijstelling.DEFINITIEF
    return vrijgesteld or periode.audit_op is not None


def _audit_op_tijd(_: Vooraf, periode: Periode) -> bool:
    return periode.audit_op is None or periode.audit_op <= periode.audit_uiterlijk


def _tijdig_gedaan(periode: Periode) -> bool:
    op_tijd = periode.audit_op is not None and periode.audit_op <= periode.audit_uiterlijk
    return op_tijd and periode.rapportdatum is not None


def _ongegrond(vraag: Vraag[NietToekennend]) -> tuple[str, ...]:
    """Grounds of a niet-toekenning that this dossier contradicts."""
    grond, keurmerk, periode = NietToekenningGrond, vraag.keurmerk, vraag.periode
    aspirant = keurmerk.onderliggend or keurmerk.status
    klopt_niet = {
        grond.RE_AUDIT_VERSTREKEN: not (keurmerk.re_audit and keurmerk.re_audit.verstreken),
        grond.OPNIEUW_TE_WEINIG_TRAJECTEN: aspirant is not Keurmerkstatus.ASPIRANT_VERLENGD,
        grond.VERLENGING_NIET_MOGELIJK: aspirant is not Keurmerkstatus.ASPIRANT,
        grond.AUDIT_OF_TVO_NIET_TIJDIG: periode is not None and _tijdig_gedaan(periode),
    }
    return tuple(g.value for g in vraag.command.gronden if klopt_niet.get(g, False))


def _sterren_binnen_grens(vraag: Vraag[MetSterren]) -> bool:
    sterren, grens = vraag.command.sterren, beleid.STERREN.op(vraag.command.besluitdatum)
    return sterren is None or grens.minimum <= sterren <= grens.maximum


def _grens(vraag: Vraag[MetSterren]) -> dict[str, object]:
    grens = beleid.STERREN.op(vraag.command.besluitdatum)
    return {"minimum": grens.minimum, "maximum": grens.maximum}


def _ruimte(vraag: Vraag[Compenserend]) -> int:
    return tekst(vraag).compensatie.toegestaan(vraag.command.gerapporteerde_diensten)


def _mag_compenseren(vraag: Vraag[Compenserend]) -> bool:
    return 0 < len(set(vraag.command.diensten)) <= _ruimte(vraag)


def _niet_twee_keer(vraag: Vooraf, periode: Periode) -> bool:
    perioden = vraag.keurmerk.perioden
    plaats = perioden.index(periode)
    deze_en_vorige = {p.start for p in perioden[max(plaats - 1, 0) : plaats + 1]}
    return vraag.keurmerk.compensatie_in not in deze_en_vorige


def _dag_erna(vraag: Vooraf) -> date:
    return plus_dagen(te_beoordelen(vraag).einde, 1)


def _volumenorm(vraag: Vooraf) -> dict[str, object]:
    volume = tekst(vraag).volume
    return {"trajecten": volume.trajecten.waarde, "personen": volume.personen.waarde}


PERIODE = Voorafregel(
    "geen-meetperiode",
    h2023("6.1.1", "Beoordeeld wordt een Meetperiode."),
    "Er is geen Meetperiode die nog beoordeeld moet worden.",
    lambda v: v.periode is not None,
)
VOORBIJ = Voorafregel(
    "meetperiode-loopt-nog",
    h2023("6.1.1", "De beoordeling is aan het einde van de Meetperiode."),
    "De Meetperiode loopt nog tot en met {einde:%d-%m-%Y}.",
    met_periode(lambda v, p: v.dag > p.einde),
    lambda v: {"einde": te_beoordelen(v).einde},
)
AUDIT = Voorafregel(
    "audit-ontbreekt",
    h2023("6.1.2", "Zonder Audit of vrijstelling is er niets te beoordelen."),
    "De resultatenaudit van deze Meetperiode is niet vastgelegd.",
    met_periode(_audit_of_vrijstelling),
)
AUDIT_TIJDIG = Voorafregel(
    "audit-te-laat",
    h2023("6.1.2", "Bij een aspirant moet de Audit op tijd zijn."),
    "De resultatenaudit was op {audit:%d-%m-%Y}; de laatste dag was {uiterlijk:%d-%m-%Y}.",
    met_periode(_audit_op_tijd),
    lambda v: {"audit": te_beoordelen(v).audit_op, "uiterlijk": te_beoordelen(v).audit_uiterlijk},
)
TVO = Voorafregel(
    "tevredenheidsrapport-ontbreekt",
    h2023("6.1.2", "Het Tevredenheidsonderzoek (of CEDEO-rapport) is gedaan."),
    "Het rapport van het Tevredenheidsonderzoek (of van CEDEO) is niet vastgelegd.",
    met_periode(lambda _, p: p.rapportdatum is not None),
)
RE_AUDIT = Voorafregel(
    "re-audit-open",
    h2023("5.1.1", "Zonder de gevraagde re-audit kan het keurmerk niet worden beoordeeld."),
    "Er staat nog een re-audit open.",
    lambda v: v.keurmerk.re_audit is None,
)
INGANG = Besluitregel(
    "ingangsdatum-onjuist",
    h2023("6.1.1", "Het besluit geldt vanaf de periode na de Meetperiode (A-39)."),
    "De ingangsdatum moet {verwacht:%d-%m-%Y} zijn: de dag na de Meetperiode.",
    lambda v: v.periode is None or v.command.ingangsdatum == _dag_erna(v),
    lambda v: {"verwacht": _dag_erna(v)},
)
STERREN = Regel[Vraag[MetSterren]](
    "sterren-onmogelijk",
    eigen_lezing("A-60", "Het aantal sterren ligt binnen de grenzen van het beleid."),
    "Het aantal sterren is {minimum} tot en met {maximum}, of leeg.",
    _sterren_binnen_grens,
    _grens,
)
_ALLE_NORMEN = h2023("6.1.1", "Voor toekenning zijn alle Normen gehaald.")
HN_1 = Regel[Vraag[Beoordeeld]](
    "hoofdnorm-1-niet-gehaald",
    _ALLE_NORMEN,
    "Hoofdnorm 1 Organisatie is niet gehaald.",
    lambda v: v.command.bevindingen.hoofdnorm_1_gehaald,
)
HN_2 = Regel[Vraag[Beoordeeld]](
    "hoofdnorm-2-niet-gehaald",
    _ALLE_NORMEN,
    "Hoofdnorm 2 Resultaten is niet gehaald.",
    lambda v: v.command.bevindingen.hoofdnorm_2_gehaald,
)
HN_3 = Regel[Vraag[Beoordeeld]](
    "hoofdnorm-3-niet-gehaald",
    _ALLE_NORMEN,
    "Hoofdnorm 3 Tevredenheid is niet gehaald.",
    lambda v: v.command.bevindingen.hoofdnorm_3_gehaald,
)
VOLUME = Regel[Vraag[Beoordeeld]](
    "te-weinig-trajecten",
    h2023("6.1.1", "Genoeg afgeronde Trajecten op een Dienst (A-14)."),
    "Er zijn minder dan {trajecten} afgeronde Trajecten van {personen} personen op één Dienst.",
    _volume_gehaald,
    _volumenorm,
)
BETALING = Regel[Vraag[Beoordeeld]](
    "niet-betaald",
    h2023("6.1.2", "Wie niet (helemaal) heeft betaald, krijgt het Keurmerk niet."),
    "Nog niet alle betalingen aan Blik op Werk zijn voldaan.",
    lambda v: v.command.bevindingen.betalingen_voldaan,
)
GENOEG_TRAJECTEN = Regel[Vraag[Beoordeeld]](
    "genoeg-trajecten",
    h2023("6.1.1", "Verlengen kan alleen bij te weinig Trajecten."),
    "Er zijn genoeg Trajecten: verlengen is niet nodig.",
    lambda v: not _volume_gehaald(v),
)
GRONDEN_KLOPPEN = Regel[Vraag[NietToekennend]](
    "grond-klopt-niet",
    h2023("6.1.2", "Een grond moet kloppen met het dossier."),
    "Dit dossier spreekt deze gronden tegen: {gronden}.",
    lambda v: not _ongegrond(v),
    lambda v: {"gronden": ", ".join(_ongegrond(v))},
)
NIET_TWEE_KEER = Voorafregel(
    "compensatie-vorige-keer",
    h2023("6.2.1", "Na compensatie moet de volgende Meetperiode alles gehaald zijn."),
    "In deze of de vorige Meetperiode is al compensatie toegepast.",
    met_periode(_niet_twee_keer),
)
RUIMTE = Regel[Vraag[Compenserend]](
    "compensatie-te-ruim",
    h2023("6.2.1", "Eén Dienst: geen; twee tot vijf: één; zes of meer: twee."),
    "Bij {aantal} gerapporteerde Diensten kan dit aantal Diensten niet worden gecompenseerd.",
    _mag_compenseren,
    lambda v: {"aantal": v.command.gerapporteerde_diensten},
)
