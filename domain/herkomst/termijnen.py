"""The terms D-01 to D-44: which of them ring, and where the others are looked at."""

from domain.herkomst.vorm import lezing, regel

_M, _E = "keurmerk.meetperiode.agenda", "keurmerk.einde.feiten"
_V = "keurmerk.vrijstelling.agenda"
_C, _S = "normen.catalogus:catalogus", "keurmerk.schorsing.feiten"
REGELS = (
    regel("D-01", "Tabel 2", "Het aanleveren voor het onderzoek begint.", f"{_M}:TVO_OPEN"),
    regel("D-02", "Tabel 2", "De laatste dag van het aanleveren.", f"{_M}:TVO_DEADLINE"),
    regel("D-05", "5.1.1", "Het verzoek om de Audit te plannen.", f"{_M}:AUDIT_INPLANNEN"),
    regel(
        "D-06",
        "5.1.1",
        "Kijk naar de vrijstelling, in een jaar waarin die er kan zijn.",
        f"{_M}:VRIJSTELLINGSCONTROLE",
        "keurmerk.vrijstelling.feiten:VrijstellingNietAanDeOrde",
    ),
    regel("D-07", "5.1.1", "De link naar de applicatie.", f"{_M}:LINK"),
    regel("D-08", "Tabel 2", "De gegevens over de resultaten.", f"{_M}:RESULTAATGEGEVENS"),
    regel(
        "D-09",
        "5.1.1",
        "De omzetverklaring voor de vrijstelling.",
        "vrijstelling.vierdejaars:vierdejaars",
        f"{_V}:GEGEVENS",
    ),
    regel("D-10", "Tabel 2", "Het conceptrapport van Panteia.", f"{_M}:CONCEPTRAPPORT"),
    regel(
        "D-12",
        "Tabel 2",
        "De laatste dag van de resultatenaudit.",
        f"{_M}:RESULTATENAUDIT",
        f"{_M}:AUDIT_NIET_TIJDIG",
        "keurmerk.beoordeling.regels:AUDIT_TIJDIG",
    ),
    regel("D-14", "Tabel 2", "De streefdatum van de beoordeling.", f"{_M}:STREEFDATUM"),
    regel(
        "D-15",
        "5.1.1",
        "De maand voor het besluit over de vrijstelling.",
        "vrijstelling.beslistermijn:beslistermijn",
        f"{_V}:DEFINITIEF_BESLISSEN",
    ),
    regel("D-16", "1.2.4", "Hoe oud een VOG mag zijn.", "documenten.vog:vog"),
    regel("D-17", "5.1.1", "Hoe oud een uittreksel is.", "documenten.uittreksel:kvk_uittreksel"),
    regel(
        "D-19",
        "Bijlage 6",
        "Vijf werkdagen om een strijdigheid te melden.",
        "documenten.melding:melding",
    ),
    regel("D-22", "6.2.3", "De termijn om te reageren.", "keurmerk.hoor.feiten:REACTIE"),
    regel("D-23", "6.2.3", "Het einde van een Schorsing nadert.", f"{_S}:NADERT_EINDE"),
    regel(
        "D-24",
        "6.2.6",
        "De termijn om een plan uit te voeren.",
        "keurmerk.plan.feiten:PLAN_IMPLEMENTATIE",
    ),
    regel(
        "D-25",
        "6.2.6",
        "Wanneer een nieuwe aanvraag weer kan.",
        f"{_E}:NIEUWE_AANVRAAG_MOGELIJK",
        "keurmerk.aanvraag.regels:WACHTTIJD",
    ),
    lezing(
        "D-26",
        "A-42",
        "Zonder aanvraag volgt Ontbinding.",
        f"{_E}:ONTBINDING_BIJ_STILZITTEN",
        f"{_E}:ONTBINDEN",
    ),
    regel("D-27", "4.3", "Een plan is uitgevoerd.", "tevredenheid.beoordeling:verbeterplan"),
    regel(
        "D-28",
        "6.2.1",
        "Een gecompenseerde Dienst haalt de Norm daarna weer.",
        "compensatie.compensatie:compensatie",
    ),
    regel("D-29", "1.3.1", "De presentatie is bijgewerkt: norm 1.3.1.", _C),
    regel("D-30", "2.6", "De jaarlijkse gesprekken: normen 1.6.2 en 1.6.8.", _C),
    regel("D-31", "1.5.8", "Klachten binnen de termijn.", "documenten.klachten:klachten_op_tijd"),
    regel("D-32", "1.5.9", "Het jaarverslag over klachten: norm 1.5.9.", _C),
    regel("D-33", "2.12.1", "Hoe oud de zelfbeoordeling mag zijn.", "documenten.seqf:seqf"),
)
