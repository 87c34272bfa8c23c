"""Rules at the end of a Meetperiode (H23 6.1.1, 6.1.2, 6.2.1; guards G6 to G10)."""

from collections.abc import Callable

from domain import beleid as keuzes
from domain.calendar import plus_dagen
from domain.handleiding.h2023 import H2023
from domain.keurmerk.gronden import NietToekenningGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Periode, Vrijstelling
from domain.source import eigen_lezing, h2023


def met_periode(test: Callable[[Vraag, Periode], bool]) -> Callable[[Vraag], bool]:
    """A rule about the Meetperiode to assess; without one another rule already complains."""
    return lambda vraag: vraag.periode is None or test(vraag, vraag.periode)


def periode(vraag: Vraag) -> Periode:
    """Only asked after the rules held."""
    if vraag.periode is None:
        raise LookupError("Geen Meetperiode om te beoordelen.")
    return vraag.periode


def _volume_gehaald(vraag: Vraag) -> bool:
    b, volume = vraag.command.bevindingen, H2023.volume
    trajecten = b.afgeronde_trajecten >= volume.trajecten.waarde
    return bool(trajecten and b.verschillende_personen >= volume.personen.waarde)


def _audit_of_vrijstelling(vraag: Vraag, periode: Periode) -> bool:
    vrijgesteld = vraag.keurmerk.vrijstelling is Vrijstelling.DEFINITIEF
    return vrijgesteld or periode.audit_op is not None


def _audit_op_tijd(_: Vraag, periode: Periode) -> bool:
    return periode.audit_op is None or periode.audit_op <= periode.audit_uiterlijk


def _tijdig_gedaan(periode: Periode) -> bool:
    op_tijd = periode.audit_op is not None and periode.audit_op <= periode.audit_uiterlijk
    return op_tijd and periode.rapportdatum is not None


def _ongegrond(vraag: Vraag) -> tuple[str, ...]:
    """Grounds of a niet-toekenning that this dossier contradicts (G8)."""
    grond, keurmerk, periode = NietToekenningGrond, vraag.keurmerk, vraag.periode
    aspirant = keurmerk.onderliggend or keurmerk.status
    klopt_niet = {
        grond.RE_AUDIT_VERSTREKEN: not (keurmerk.re_audit and keurmerk.re_audit.verstreken),
        grond.OPNIEUW_TE_WEINIG_TRAJECTEN: aspirant is not Keurmerkstatus.ASPIRANT_VERLENGD,
        grond.VERLENGING_NIET_MOGELIJK: aspirant is not Keurmerkstatus.ASPIRANT,
        grond.AUDIT_OF_TVO_NIET_TIJDIG: periode is not None and _tijdig_gedaan(periode),
    }
    return tuple(g.value for g in vraag.command.gronden if klopt_niet.get(g, False))


def _sterren_binnen_grens(vraag: Vraag) -> bool:
    sterren, grens = vraag.command.sterren, keuzes.STERREN.op(vraag.command.besluitdatum)
    return sterren is None or grens.minimum <= sterren <= grens.maximum


def _mag_compenseren(vraag: Vraag) -> bool:
    ruimte = H2023.compensatie.toegestaan(vraag.command.gerapporteerde_diensten)
    return 0 < len(set(vraag.command.diensten)) <= ruimte


def _niet_twee_keer(vraag: Vraag, periode: Periode) -> bool:
    perioden = vraag.keurmerk.perioden
    plaats = perioden.index(periode)
    deze_en_vorige = {p.start for p in perioden[max(plaats - 1, 0) : plaats + 1]}
    return vraag.keurmerk.compensatie_in not in deze_en_vorige


PERIODE = VraagRegel(
    "geen-meetperiode",
    h2023("6.1.1", "Beoordeeld wordt een Meetperiode."),
    "Er is geen Meetperiode die nog beoordeeld moet worden.",
    lambda v: v.periode is not None,
)
VOORBIJ = VraagRegel(
    "meetperiode-loopt-nog",
    h2023("6.1.1", "De beoordeling is aan het einde van de Meetperiode."),
    "De Meetperiode loopt nog tot en met {einde:%d-%m-%Y}.",
    met_periode(lambda v, p: v.dag > p.einde),
    lambda v: {"einde": periode(v).einde},
)
AUDIT = VraagRegel(
    "audit-ontbreekt",
    h2023("6.1.2", "Zonder Audit of vrijstelling is er niets te beoordelen."),
    "De resultatenaudit van deze Meetperiode is niet vastgelegd.",
    met_periode(_audit_of_vrijstelling),
)
AUDIT_TIJDIG = VraagRegel(
    "audit-te-laat",
    h2023("6.1.2", "Bij een aspirant moet de Audit op tijd zijn."),
    "De resultatenaudit was op {audit:%d-%m-%Y}; de laatste dag was {uiterlijk:%d-%m-%Y}.",
    met_periode(_audit_op_tijd),
    lambda v: {"audit": periode(v).audit_op, "uiterlijk": periode(v).audit_uiterlijk},
)
TVO = VraagRegel(
    "tevredenheidsrapport-ontbreekt",
    h2023("6.1.2", "Het Tevredenheidsonderzoek (of CEDEO-rapport) is gedaan."),
    "Het rapport van het Tevredenheidsonderzoek (of van CEDEO) is niet vastgelegd.",
    met_periode(lambda _, p: p.rapportdatum is not None),
)
RE_AUDIT = VraagRegel(
    "re-audit-open",
    h2023("5.1.1", "Zonder de gevraagde re-audit kan het keurmerk niet worden beoordeeld."),
    "Er staat nog een re-audit open.",
    lambda v: v.keurmerk.re_audit is None,
)
INGANG = VraagRegel(
    "ingangsdatum-onjuist",
    h2023("6.1.1", "Het besluit geldt vanaf de periode na de Meetperiode (A-39)."),
    "De ingangsdatum moet {verwacht:%d-%m-%Y} zijn: de dag na de Meetperiode.",
    met_periode(lambda v, p: v.command.ingangsdatum == plus_dagen(p.einde, 1)),
    lambda v: {"verwacht": plus_dagen(periode(v).einde, 1)},
)
STERREN = VraagRegel(
    "sterren-onmogelijk",
    eigen_lezing("A-60", "Het aantal sterren ligt binnen de grenzen van het beleid."),
    "Het aantal sterren is 1 tot en met 4, of leeg.",
    _sterren_binnen_grens,
)


def _hoofdnorm(nummer: int, naam: str) -> VraagRegel:
    return VraagRegel(
        f"hoofdnorm-{nummer}-niet-gehaald",
        h2023("6.1.1", "Voor toekenning zijn alle Normen gehaald."),
        f"Hoofdnorm {nummer} {naam} is niet gehaald.",
        lambda v: bool(getattr(v.command.bevindingen, f"hoofdnorm_{nummer}_gehaald")),
    )


HN_1, HN_2, HN_3 = (
    _hoofdnorm(1, "Organisatie"),
    _hoofdnorm(2, "Resultaten"),
    _hoofdnorm(3, "Tevredenheid"),
)
VOLUME = VraagRegel(
    "te-weinig-trajecten",
    H2023.volume.trajecten.bron,
    "Er zijn minder dan vijf afgeronde Trajecten van vijf personen op één Dienst.",
    _volume_gehaald,
)
BETALING = VraagRegel(
    "niet-betaald",
    h2023("6.1.2", "Wie niet (helemaal) heeft betaald, krijgt het Keurmerk niet."),
    "Nog niet alle betalingen aan Blik op Werk zijn voldaan.",
    lambda v: bool(v.command.bevindingen.betalingen_voldaan),
)
GENOEG_TRAJECTEN = VraagRegel(
    "genoeg-trajecten",
    h2023("6.1.1", "Verlengen kan alleen bij te weinig Trajecten."),
    "Er zijn genoeg Trajecten: verlengen is niet nodig.",
    lambda v: not _volume_gehaald(v),
)
GRONDEN_KLOPPEN = VraagRegel(
    "grond-klopt-niet",
    h2023("6.1.2", "Een grond moet kloppen met het dossier."),
    "Dit dossier spreekt deze gronden tegen: {gronden}.",
    lambda v: not _ongegrond(v),
    lambda v: {"gronden": ", ".join(_ongegrond(v))},
)
NIET_TWEE_KEER = VraagRegel(
    "compensatie-vorige-keer",
    h2023("6.2.1", "Na compensatie moet de volgende Meetperiode alles gehaald zijn."),
    "In deze of de vorige Meetperiode is al compensatie toegepast.",
    met_periode(_niet_twee_keer),
)
RUIMTE = VraagRegel(
    "compensatie-te-ruim",
    h2023("6.2.1", "Eén Dienst: geen; twee tot vijf: één; zes of meer: twee."),
    "Bij {aantal} gerapporteerde Diensten kan dit aantal Diensten niet worden gecompenseerd.",
    _mag_compenseren,
    lambda v: {"aantal": v.command.gerapporteerde_diensten},
)
