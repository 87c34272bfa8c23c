"""What follows from a decision, and grounds that more than one decision shares (H23 5.2, 6)."""

from domain.herkomst.vorm import regel

REGELS = (
    regel(
        "R-5.1.1-p",
        "6.1.2",
        "Een Audit die er niet was.",
        "keurmerk.beoordeling.gronden:NietToekenningGrond",
    ),
    regel(
        "R-5.2-c",
        "5.2(1)",
        "Tijdens nader onderzoek is er een Schorsing.",
        "keurmerk.schorsing.gronden:OnderzoekGrond",
    ),
    regel(
        "R-5.2-f",
        "5.2(2)",
        "Ook bij een tweede financiële Audit.",
        "keurmerk.schorsing.gronden:OnderzoekGrond",
    ),
    regel(
        "R-5.2-g",
        "5.2(3)",
        "Ook bij forensisch onderzoek.",
        "keurmerk.schorsing.gronden:OnderzoekGrond",
    ),
    regel(
        "R-5.2-h",
        "5.2(2), 5.2(3)",
        "Negen maanden blijft de grens.",
        "keurmerk.schorsing.besluiten:EINDDAG",
    ),
    regel("R-6.1.1-g", "6.1.1", "Norm 1 is hoofdnorm 1.", "receipt.advies:advies"),
    regel(
        "R-6.1.2-d",
        "6.1.2",
        "De status eindigt meteen.",
        "keurmerk.lifecycle.statussen:Keurmerkstatus",
    ),
    regel(
        "R-6.2.3-c",
        "6.2.3",
        "Bij onderzoek gaat horen niet vooraf.",
        "keurmerk.schorsing.besluiten:GEHOORD",
    ),
    regel(
        "R-6.2.3-i",
        "6.2.3",
        "Schorsen of intrekken: dezelfde gronden.",
        "keurmerk.einde.gronden:IntrekkingGrond",
    ),
    regel(
        "R-6.2.4-c",
        "6.2.4",
        "De status eindigt meteen.",
        "keurmerk.lifecycle.statussen:Keurmerkstatus",
    ),
    regel(
        "R-6.2.5-d",
        "6.1.2",
        "Een tweede keer niet: Ontbinding.",
        "keurmerk.einde.gronden:OntbindingGrond",
    ),
    regel(
        "R-6.2.5-e",
        "6.2.2",
        "Ontbinding na een materiële norm.",
        "keurmerk.einde.gronden:OntbindingGrond",
    ),
    regel("R-6.2.6-h", "6.2.6", "Alleen de houder zelf.", "normen.h2023.materieel:MATERIEEL"),
    regel(
        "R-D-11",
        "Bijlage 1",
        "Schriftelijk, met termijn.",
        "keurmerk.waarschuwing.feiten:WaarschuwingGegeven",
    ),
    regel(
        "R-UBO-c",
        "Bijlage 7A",
        "Een oude bekende vraagt een besluit.",
        "keurmerk.aanvraag.gronden:UitsluitingGrond",
    ),
)
