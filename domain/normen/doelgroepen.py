"""For whom a norm holds: one list of rules per Doelgroep, and why it does not hold for others."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.handleiding.diensten import NAMEN
from domain.handleiding.normvorm import Doelgroep, Norm
from domain.normen import MET_UITLEG
from domain.normen.namen import RECHTSVORMEN
from domain.normen.organisatie import Organisatie, Rechtsvorm
from domain.rules import Reden, Regel, geschonden
from domain.source import eigen_lezing, h2023
from domain.uitslag import Zin


@dataclass(frozen=True, slots=True)
class Geval:
    """A norm laid beside an organisation."""

    norm: Norm
    organisatie: Organisatie
    verwoording: int


ZONDER_UBO = frozenset(  # voetnoot 5; the list is closed, so a vof or maatschap is not on it
    {
        Rechtsvorm.EENMANSZAAK,
        Rechtsvorm.PUBLIEKRECHTELIJK,
        Rechtsvorm.VERENIGING_VAN_EIGENAREN,
        Rechtsvorm.HISTORISCH,
    }
)
INSCHRIJFPLICHTIG: Regel[Geval] = Regel(
    "niet-inschrijfplichtig",
    h2023("1.2.1", "Wie zich niet hoeft in te schrijven, valt buiten deze norm."),
    "De organisatie hoeft zich niet in te schrijven in het Handelsregister.",
    lambda geval: geval.organisatie.inschrijfplichtig,
)


def _rechtsvorm(geval: Geval) -> Mapping[str, object]:
    sleutel = geval.organisatie.rechtsvorm
    waarden = {"sleutel": sleutel, "naam": RECHTSVORMEN[sleutel]}
    return {"rechtsvorm": GENOEMDE_RECHTSVORM.tekst(geval.verwoording, waarden)}


GENOEMDE_RECHTSVORM = Zin({1: "{sleutel}", MET_UITLEG: "{naam}"})
UBO_PLICHTIG: Regel[Geval] = Regel(
    "rechtsvorm-zonder-ubo",
    h2023("voetnoot 5", "Enkele soorten organisaties vallen buiten deze norm."),
    "Deze norm geldt niet voor deze rechtsvorm ({rechtsvorm}).",
    lambda geval: geval.organisatie.rechtsvorm not in ZONDER_UBO,
    _rechtsvorm,
)
GEEN_ZZP: Regel[Geval] = Regel(
    "zzp-zonder-personeel",
    h2023("2.8", "Bij een zzp'er die niemand inhuurt vervallen de eisen aan eigen personeel."),
    "De organisatie is een zzp'er die niemand inhuurt.",
    lambda geval: not geval.organisatie.zzp_regeling,
)
EIGEN_PERSONEEL: Regel[Geval] = Regel(
    "geen-eigen-personeel",
    eigen_lezing(
        "A-10", "Met alleen ingehuurde mensen is er niets te toetsen aan eigen personeel."
    ),
    "De organisatie heeft geen eigen personeel dat met klanten werkt.",
    lambda geval: geval.organisatie.zzp or geval.organisatie.eigen_personeel,
)
INHUUR: Regel[Geval] = Regel(
    "geen-inhuur",
    eigen_lezing("A-11", "Deze normen gaan over wie inhuurt, of (delen van) Trajecten inkoopt."),
    "De organisatie huurt niemand in en koopt geen Trajecten in.",
    lambda geval: geval.organisatie.huurt_in or geval.organisatie.koopt_trajecten_in,
)
ALLEEN_INKOOPEISEN: Regel[Geval] = Regel(
    "zzp-alleen-inkoopeisen",
    h2023("2.8", "Van de eisen rond personeel blijven bij inkoop alleen inkoopeisen over."),
    "Een zzp'er die niemand inhuurt, hoeft van de normen over inhuur alleen inkoopeisen te hebben.",
    lambda geval: geval.verwoording < MET_UITLEG or not geval.organisatie.zzp_regeling,
)
OVAL_LID: Regel[Geval] = Regel(
    "geen-oval-lid",
    h2023("2.7", "Alleen voor leden van OVAL; voor anderen een aanbeveling."),
    "De organisatie is geen lid van OVAL. Blik op Werk raadt deze norm wel aan.",
    lambda geval: geval.organisatie.oval_lid,
)
ZZP: Regel[Geval] = Regel(
    "geen-zzp",
    h2023("2.8", "Deze eis hoort bij de regeling voor zzp'ers."),
    "De regeling voor zzp'ers geldt hier niet.",
    lambda geval: geval.organisatie.zzp_regeling,
)


def _genoemde_dienst(geval: Geval) -> Mapping[str, object]:
    dienst = geval.norm.dienst
    waarden = {"sleutel": dienst, "naam": NAMEN[dienst] if dienst else ""}
    return {"dienst": GENOEMDE_DIENST.tekst(geval.verwoording, waarden)}


GENOEMDE_DIENST = Zin({1: "de Dienst {sleutel}", 2: "de Dienst ‘{naam}’"})
DIENST: Regel[Geval] = Regel(
    "dienst-niet-aangeboden",
    h2023("3.3", "De normen staan per Dienst."),
    "De organisatie biedt {dienst} niet aan.",
    lambda geval: geval.norm.dienst in geval.organisatie.diensten,
    _genoemde_dienst,
)
NA_EERSTE_MEETPERIODE: Regel[Geval] = Regel(
    "eerste-meetperiode",
    h2023("4.3", "Er is nog geen plan uit een vorige Meetperiode."),
    "Dit is de eerste Meetperiode: er is nog geen eerder verbeterplan.",
    lambda geval: not geval.organisatie.eerste_meetperiode,
)
VRIJSTELLINGSJAAR: Regel[Geval] = Regel(
    "vrijstellingsjaar",
    h2023("1.2.3, voetnoot 16", "Zonder resultatenaudit blijft alleen de Managementverklaring."),
    "In een jaar met vrijstelling is er geen Audit die deze norm toetst.",
    lambda geval: (
        not geval.organisatie.vrijstellingsjaar or geval.norm.hoofdnorm != 1 or geval.norm.elk_jaar
    ),
)

DOELGROEPEN: Mapping[Doelgroep, tuple[Regel[Geval], ...]] = {
    Doelgroep.IEDEREEN: (),
    Doelgroep.INSCHRIJFPLICHTIG: (INSCHRIJFPLICHTIG,),
    Doelgroep.UBO_PLICHTIG: (UBO_PLICHTIG,),
    Doelgroep.EIGEN_PERSONEEL: (GEEN_ZZP, EIGEN_PERSONEEL),
    Doelgroep.INKOOPEISEN: (INHUUR,),
    Doelgroep.INHUUR: (INHUUR, ALLEEN_INKOOPEISEN),
    Doelgroep.OVAL_LEDEN: (OVAL_LID,),
    Doelgroep.ZZP: (ZZP,),
    Doelgroep.DIENST: (DIENST,),
    Doelgroep.NA_EERSTE_MEETPERIODE: (NA_EERSTE_MEETPERIODE,),
}


def waarom_niet(norm: Norm, organisatie: Organisatie, verwoording: int) -> tuple[Reden, ...]:
    """Every reason why `norm` does not hold for `organisatie`; () when it does."""
    regels = (*DOELGROEPEN[norm.voor], VRIJSTELLINGSJAAR)
    return geschonden(regels, Geval(norm, organisatie, verwoording))
