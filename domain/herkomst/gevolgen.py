"""What follows from a decision, and grounds that more than one decision shares (H23 5.2, 6)."""

from domain.herkomst.vorm import regel

_G = "keurmerk.gronden"
REGELS = (
    regel("R-5.1.1-p", "6.1.2", "Een Audit die er niet was.", f"{_G}:NietToekenningGrond"),
    regel(
        "R-5.2-c", "5.2(1)", "Tijdens nader onderzoek is er een Schorsing.", f"{_G}:OnderzoekGrond"
    ),
    regel("R-5.2-f", "5.2(2)", "Ook bij een tweede financiële Audit.", f"{_G}:OnderzoekGrond"),
    regel("R-5.2-g", "5.2(3)", "Ook bij forensisch onderzoek.", f"{_G}:OnderzoekGrond"),
    regel(
        "R-5.2-h",
        "5.2(2), 5.2(3)",
        "Negen maanden blijft de grens.",
        "keurmerk.rules.maatregel:EINDDAG",
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
        "keurmerk.rules.maatregel:GEHOORD",
    ),
    regel(
        "R-6.2.3-i", "6.2.3", "Schorsen of intrekken: dezelfde gronden.", f"{_G}:IntrekkingGrond"
    ),
    regel(
        "R-6.2.4-c",
        "6.2.4",
        "De status eindigt meteen.",
        "keurmerk.lifecycle.statussen:Keurmerkstatus",
    ),
    regel("R-6.2.5-d", "6.1.2", "Een tweede keer niet: Ontbinding.", f"{_G}:OntbindingGrond"),
    regel("R-6.2.5-e", "6.2.2", "Ontbinding na een materiële norm.", f"{_G}:OntbindingGrond"),
    regel("R-6.2.6-h", "6.2.6", "Alleen de houder zelf.", "normen.h2023.materieel:MATERIEEL"),
    regel(
        "R-D-11",
        "Bijlage 1",
        "Schriftelijk, met termijn.",
        "keurmerk.events.waarschuwing:WaarschuwingGegeven",
    ),
    regel(
        "R-UBO-c", "Bijlage 7A", "Een oude bekende vraagt een besluit.", f"{_G}:UitsluitingGrond"
    ),
)
