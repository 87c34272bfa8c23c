"""What is computed of the survey, audits, exemptions and persons (H23 5, Bijlagen 1, 6 and 7)."""

from domain.herkomst.vorm import Herkomst, lezing, regel
from domain.source import Bron, Document

_K, _D = "meetperiode.kalender:meetperiode", "documenten"
_V4, _V6 = "vrijstelling.vierdejaars:vierdejaars", "vrijstelling.tweejaarlijks:tweejaarlijks"
_P, _U = "personen.verbonden:verbonden_personen", "personen.ubo:ubos"
STERREN = Bron(Document.VOORWAARDEN, "Sterrensysteem", "Hoogstens vier sterren.")
LAAG = Bron(Document.PANTEIA, "2.3", "De correctie van lage cijfers staat uit.")
STEEKPROEF = Bron(Document.PANTEIA, "2.3", "Uitgenodigd is iets anders dan aangeleverd.")

REGELS = (
    regel("R-5.1.2-i", "5.1.2", "Tot welke dag aanleveren kan.", "handleiding.h2023:TABEL_2"),
    regel("R-5.1.2-l", "5.1.2", "De Portal langer open: in de dagen ervoor.", _K),
    regel("R-5.1.2-m", "5.1.2", "De Portal opnieuw open: in de dagen erna.", _K),
    regel("R-5.1.2-n", "5.1.2", "Een cliëntenaudit bij te lage respons.", "receipt.advies:advies"),
    regel("R-5.1.2-o", "voetnoot 17", "Een vrijwillige mag.", "beleid.keuzes:CLIENTENAUDIT_TELT"),
    regel(
        "R-5.1.2-r",
        "5.1.2",
        "Dezelfde cijfers zijn nodig.",
        "tevredenheid.clientcijfers:beoordeel_clienten",
    ),
    (Herkomst("R-5.1.2-y", STEEKPROEF, "domain.tevredenheid.respons:Meting"),),
    (Herkomst("R-S4-corr", LAAG, "domain.tevredenheid.lage_cijfers:corrigeer"),),
    regel("R-5.1.1-f", "5.1.1", "Alle normen komen aan bod.", "normen.catalogus:catalogus"),
    regel("R-5.1.1-g", "5.1.1", "Een oordeel per norm.", "normen.bevindingen:auditoroordelen"),
    regel(
        "R-5.1.1-l",
        "5.1.1",
        "Documenten voor de Audit.",
        f"{_D}.uittreksel:kvk_uittreksel",
        f"{_D}.omzet:omzetverklaring",
    ),
    regel(
        "R-5.1.1-u",
        "voetnoot 16",
        "Wat in een vrij jaar doorgaat.",
        "vrijstelling.beoordeling:IN_HET_VRIJSTELLINGSJAAR",
    ),
    *(regel(f"R-V4-{n}", "5.1.1", "Voorwaarde in het vierde jaar.", _V4) for n in range(1, 12)),
    *(regel(f"R-V6-{n}", "5.1.1", "Voorwaarde vanaf het zesde jaar.", _V6) for n in range(1, 10)),
    regel(
        "R-V-prov",
        "5.1.1",
        "Wat voorlopig is, kan vervallen.",
        "vrijstelling.beoordeling:Vrijstellingsadvies",
    ),
    regel(
        "R-V-who",
        "5.1.1",
        "Wie voldoet, krijgt de vrijstelling.",
        "vrijstelling.beoordeling:vrijstelling",
    ),
    regel("R-6.2-0", "6.2", "Eerst compensatie, dan een maatregel.", "receipt.advies:advies"),
    regel(
        "R-6.2.1-a", "6.2.1", "Alleen na de resultatenaudit.", "compensatie.compensatie:compensatie"
    ),
    regel("R-6.2.1-b", "6.2.1", "Hoeveel Diensten.", "compensatie.compensatie:compensatie"),
    regel("R-6.2.1-c", "6.2.1", "Niet twee keer na elkaar.", "compensatie.compensatie:compensatie"),
    regel(
        "R-VP-a", "Bijlage 1", "Wat Zeggenschap is.", "personen.zeggenschap:onder_zeggenschap_van"
    ),
    regel("R-VP-b", "Bijlage 1", "Verbonden met een organisatie.", _P),
    regel(
        "R-VP-c", "Bijlage 1", "Verbonden met een mens en familie.", _P, "personen.familie:familie"
    ),
    regel("R-VP-c", "Bijlage 1", "Familie stemt samen.", "beleid.keuzes:FAMILIE_SAMEN"),
    regel("R-VP-d", "6.2.6", "Waar verbondenheid uitmaakt.", "personen.verbinding:Verbinding"),
    regel("R-VP-e", "Bijlage 1", "Werknemers.", "beleid.keuzes:WERKNEMERS_VERBONDEN"),
    regel("R-UBO-a", "Bijlage 7A", "Wie UBO is, of pseudo-UBO.", _U),
    regel("R-UBO-b", "Bijlage 7B", "De toetsen op een UBO.", "personen.ubogronden:weging"),
    regel("R-UBO-g", "voetnoot 5", "Wie geen UBO heeft.", "normen.doelgroepen:UBO_PLICHTIG"),
    regel(
        "R-MV-a",
        "Bijlage 6",
        "Eén verklaring per Meetperiode.",
        f"{_D}.verklaring:managementverklaring",
    ),
    regel("R-MV-b", "Bijlage 6", "Vijf werkdagen om te melden.", f"{_D}.melding:melding"),
    lezing(
        "D-18",
        "D-18",
        "De verklaring hoort bij de Meetperiode.",
        f"{_D}.verklaring:managementverklaring",
    ),
    regel("R-1.2.4", "1.2.4", "Van wie, welke en hoe oud.", f"{_D}.vog:vog"),
    regel("R-1.2.5", "1.2.5", "Registratie en werkelijkheid.", f"{_D}.ubo:ubo_pep"),
    regel("R-1.5.2", "1.5.2", "De termijnen van een klacht.", f"{_D}.klachten:termijnen"),
    regel("R-1.5.8", "1.5.8", "Het deel dat op tijd was.", f"{_D}.klachten:klachten_op_tijd"),
    regel(
        "R-ster-a",
        "Sterrenberekening",
        "De score en de sterren.",
        "sterren.berekening:bereken_sterren",
    ),
    (Herkomst("R-S0-6", STERREN, "domain.beleid.keuzes:STERREN"),),
    lezing("C-4", "C-4", "Getallen worden exact vergeleken.", "uitslag:Toets.vergelijk"),
    regel("R-D-2", "Bijlage 1", "Namen voor deelnemers zijn een opschrift.", "begrippen:Dienst"),
    regel(
        "R-D-3", "Bijlage 1", "Een Keurmerkhouder is ingeschreven.", "keurmerk.dossier:dossier_id"
    ),
    regel("R-D-4", "Bijlage 1", "Wie tot het Management hoort.", f"{_D}.vog:Managementlid"),
    regel("R-D-6", "Bijlage 1", "Wat een norm is.", "handleiding.normvorm:Norm"),
    regel("R-D-7", "Bijlage 1", "Onregelmatigheden.", "keurmerk.schorsing.gronden:SanctieGrond"),
    regel("R-D-8", "Bijlage 1", "Wie Opdrachtgever is.", "tevredenheid.publicatie:OPDRACHTGEVERS"),
    regel("R-D-9", "Bijlage 1", "Hoogstens negen maanden.", "handleiding.h2023:TERMIJNEN"),
    regel("R-D-10", "Bijlage 1", "Een brief of een e-mail.", "begrippen:Wijze"),
    regel(
        "R-D-14",
        "Bijlage 1",
        "De ruime tekst van 6.2.4 geldt.",
        "keurmerk.einde.gronden:IntrekkingGrond",
    ),
    regel("R-D-16", "Bijlage 1", "De VOG telt bij de resultatenaudit.", f"{_D}.vog:vog"),
    regel("R-D-17", "Bijlage 1", "Alle wetgeving.", "keurmerk.schorsing.gronden:OnderzoekGrond"),
)
