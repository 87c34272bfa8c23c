"""Whether another certificate counts on the audit date, and which norms it then exempts from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from domain.beleid.keuzes import CEDEO_MET_OPDRACHTGEVERS
from domain.kader import Kader
from domain.normen import MET_UITLEG
from domain.normen.namen import CERTIFICATEN
from domain.normen.organisatie import Certificaat, Certificaatsoort, Organisatie
from domain.rules import Reden, Regel, geschonden
from domain.source import Bron, eigen_lezing, h2023
from domain.uitslag import VERWOORDING, Uitkomst, Uitslag, Zin

TABEL = "Tabel 4"
SOORT = Zin({1: "{sleutel}", MET_UITLEG: "{naam}"})


@dataclass(frozen=True, slots=True)
class Vrijstellingsrij:
    """A row of Tabel 4. `blijft` names duties that outlive the test; by norm, in Dutch.

    `zonder_opdrachtgevers` are exempt as well when the policy drops that survey (A-13).
    """

    normen: frozenset[str]
    bron: Bron
    blijft: Mapping[str, Zin] = field(default_factory=dict)
    zonder_opdrachtgevers: frozenset[str] = frozenset()

    def vrijgesteld(self, kader: Kader) -> frozenset[str]:
        if kader.beleid.waarde(CEDEO_MET_OPDRACHTGEVERS):
            return self.normen
        return self.normen | self.zonder_opdrachtgevers


def soortnaam(soort: Certificaatsoort, verwoording: int) -> str:
    return SOORT.tekst(verwoording, {"sleutel": soort, "naam": CERTIFICATEN[soort]})


@dataclass(frozen=True, slots=True)
class Bezit:
    """A certificate in the hands of an organisation."""

    certificaat: Certificaat
    organisatie: Organisatie
    verwoording: int

    def waarden(self) -> Mapping[str, object]:
        certificaat = self.certificaat
        return {
            "soort": soortnaam(certificaat.soort, self.verwoording),
            "nummer": certificaat.nummer,
            "vanaf": f"{certificaat.geldig_vanaf:%d-%m-%Y}",
            "tot": f"{certificaat.geldig_tot_en_met or certificaat.geldig_vanaf:%d-%m-%Y}",
            "audit": f"{self.organisatie.auditdatum:%d-%m-%Y}",
        }


def _niet_verlopen(bezit: Bezit) -> bool:
    einde = bezit.certificaat.geldig_tot_en_met
    return einde is None or bezit.organisatie.auditdatum <= einde


def _nlqf_toegekend(bezit: Bezit) -> bool:
    if bezit.certificaat.soort is not Certificaatsoort.NLQF:
        return True
    toegekend = bezit.organisatie.nlqf_toegekend
    return toegekend is not None and toegekend <= bezit.organisatie.auditdatum


OP_AUDITDATUM = eigen_lezing(
    "C-6", "Een certificaat telt als het op de dag van de Audit geldig is."
)
VOORWAARDEN: tuple[Regel[Bezit], ...] = (
    Regel(
        "certificaat-van-een-persoon",
        h2023("Vrijstellingen", "Een certificaat van een medewerker geeft geen vrijstelling."),
        "Certificaat {nummer} staat op naam van een persoon en geeft geen vrijstelling.",
        lambda bezit: bezit.certificaat.soort is not Certificaatsoort.PERSOONSGEBONDEN,
        Bezit.waarden,
    ),
    Regel(
        "certificaat-nog-niet-geldig",
        OP_AUDITDATUM,
        "Certificaat {nummer} ({soort}) geldt vanaf {vanaf}, na de Audit van {audit}.",
        lambda bezit: bezit.certificaat.geldig_vanaf <= bezit.organisatie.auditdatum,
        Bezit.waarden,
    ),
    Regel(
        "certificaat-verlopen",
        OP_AUDITDATUM,
        "Certificaat {nummer} ({soort}) gold tot en met {tot}, voor de Audit van {audit}.",
        _niet_verlopen,
        Bezit.waarden,
    ),
    Regel(
        "certificaat-niet-gecontroleerd",
        OP_AUDITDATUM,
        "Niemand heeft het bewijs van certificaat {nummer} ({soort}) gezien.",
        lambda bezit: bezit.certificaat.gecontroleerd_op is not None,
        Bezit.waarden,
    ),
    Regel(
        "nlqf-niet-toegekend",
        h2023("2.10", "De vrijstelling is er pas als Blik op Werk haar toekent."),
        "Blik op Werk heeft de vrijstelling voor NLQF ({nummer}) op {audit} niet toegekend.",
        _nlqf_toegekend,
        Bezit.waarden,
    ),
)


def bezwaren(
    certificaat: Certificaat, organisatie: Organisatie, verwoording: int = VERWOORDING
) -> tuple[Reden, ...]:
    """Everything that keeps a certificate from counting on the audit date; () when it counts."""
    return geschonden(VOORWAARDEN, Bezit(certificaat, organisatie, verwoording))


def certificaten(organisatie: Organisatie, kader: Kader) -> Iterator[Uitslag]:
    """Of each certificate whether it counts, and if not, why not. Bron: H23 2.10, Tabel 4, C-6."""
    if kader.verwoording < MET_UITLEG:
        return
    for een in organisatie.certificaten:
        groep = f"{CERTIFICATEN[een.soort]} ({een.nummer})"
        toets = kader.toets(TABEL, groep)
        redenen = bezwaren(een, organisatie, kader.verwoording)
        zin = " ".join(reden.zin for reden in redenen)
        dag = f"{organisatie.auditdatum:%d-%m-%Y}"
        telt = f"Dit certificaat telt op de dag van de Audit ({dag})."
        yield toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin or telt)
