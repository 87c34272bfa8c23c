"""Every kind of term: what it is called, when in the day it rings, and which task it raises."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.calendar import begin_van_de_dag, einde_van_de_dag
from domain.source import Bron, eigen_lezing, h2023


class Moment(StrEnum):
    """A signal rings when its day begins; a term has passed when its last day is over (C-1)."""

    BEGIN = "begin"
    EINDE = "einde"


@dataclass(frozen=True, slots=True)
class Termijnsoort:
    code: str
    omschrijving: str
    bron: Bron
    moment: Moment
    taak: str | None = None  # code of the task that is raised when it rings

    def vervalt_op(self, dag: date) -> datetime:
        """The moment (UTC) at which it rings."""
        return begin_van_de_dag(dag) if self.moment is Moment.BEGIN else einde_van_de_dag(dag)


_B, _E = Moment.BEGIN, Moment.EINDE
_TABEL_2 = "Tabel 2"

SOORTEN: tuple[Termijnsoort, ...] = (
    Termijnsoort(
        "tvo-aanleveren-open",
        "Aanleveren voor het Tevredenheidsonderzoek begint",
        h2023(_TABEL_2, "De houder kan vanaf deze dag aanleveren."),
        _B,
    ),
    Termijnsoort(
        "tvo-deadline",
        "Laatste dag om aan te leveren voor het Tevredenheidsonderzoek",
        h2023(_TABEL_2, "Daarna sluit de Portal."),
        _E,
    ),
    Termijnsoort(
        "audit-inplannen",
        "Houder vragen de Audit in te plannen",
        h2023("5.1.1", "Acht weken voor het einde van de Meetperiode."),
        _B,
        "verzoek-audit-inplannen",
    ),
    Termijnsoort(
        "vrijstellingscontrole",
        "Nagaan of de houder een vrijstelling van de Audit krijgt",
        h2023("5.1.1", "In de laatste maand van de Meetperiode."),
        _B,
        "vrijstelling-beoordelen",
    ),
    Termijnsoort(
        "link-keurmerkapplicatie",
        "Link naar de Keurmerk-applicatie sturen",
        h2023("5.1.1", "Drie weken voor het einde van de Meetperiode."),
        _B,
        "link-versturen",
    ),
    Termijnsoort(
        "resultaatgegevens",
        "Laatste dag om resultaatgegevens aan te leveren",
        h2023(_TABEL_2, "Drie weken na het einde sluit de Keurmerk-applicatie."),
        _E,
    ),
    Termijnsoort(
        "conceptrapport-tvo",
        "Conceptrapport van het Tevredenheidsonderzoek klaar",
        h2023(_TABEL_2, "Het onderzoeksbureau levert op deze dag het concept."),
        _E,
        "conceptrapport-opvragen",
    ),
    Termijnsoort(
        "resultatenaudit",
        "Laatste dag voor de resultatenaudit",
        h2023(_TABEL_2, "Te laat is voor een aspirant een grond voor niet-toekenning."),
        _E,
        "audit-niet-tijdig",
    ),
    Termijnsoort(
        "streefdatum-beoordeling",
        "Streefdatum voor de beoordeling",
        h2023(_TABEL_2, "Een streefdatum zonder rechtsgevolg."),
        _E,
        "beoordeling-afronden",
    ),
    Termijnsoort(
        "re-audit",
        "Laatste dag voor de re-audit",
        h2023("5.1.1", "Twee maanden na de eerste Audit."),
        _E,
        "besluit-na-re-audit",
    ),
    Termijnsoort(
        "herstel-na-waarschuwing",
        "Hersteltermijn van de Waarschuwing",
        h2023("6.2.2", "Zonder herstel volgt Schorsing of Intrekking."),
        _E,
        "sanctie-na-waarschuwing",
    ),
    Termijnsoort(
        "reactie-hoorgelegenheid",
        "Laatste dag voor een zienswijze",
        h2023("6.2.3", "Daarna kan het besluit worden genomen."),
        _E,
        "besluit-na-hoorgelegenheid",
    ),
    Termijnsoort(
        "schorsing-nadert-einde",
        "De Schorsing loopt bijna af",
        eigen_lezing("A-44", "Signaal op 60, 30 en 7 dagen voor het einde."),
        _B,
        "besluit-voor-einde-schorsing",
    ),
    Termijnsoort(
        "einde-schorsing",
        "Laatste dag van de Schorsing",
        h2023("6.2.3", "Een Schorsing duurt ten hoogste negen maanden."),
        _E,
    ),
    Termijnsoort(
        "plan-implementatie",
        "Laatste dag om het plan van aanpak in te voeren",
        h2023("6.2.6", "Blik op Werk stelt deze termijn."),
        _E,
        "plan-niet-geimplementeerd",
    ),
    Termijnsoort(
        "nieuwe-aanvraag-mogelijk",
        "Vanaf deze dag kan een nieuwe aanvraag",
        h2023("6.2.6", "Twaalf maanden na het laatste besluit."),
        _B,
    ),
    Termijnsoort(
        "ontbinding-aankondigen",
        "Ontbinding bij stilzitten aankondigen",
        eigen_lezing("L-30", "Dertig dagen voor de Ontbinding krijgt de organisatie bericht."),
        _B,
        "ontbinding-aankondigen",
    ),
    Termijnsoort(
        "ontbinding-bij-stilzitten",
        "Geen nieuwe aanvraag binnen zes maanden",
        eigen_lezing("A-42", "De zes maanden gaan lopen als een nieuwe aanvraag weer kan."),
        _E,
        "ontbinden",
    ),
    Termijnsoort(
        "einde-intrekking",
        "Laatste dag van de Intrekking voor bepaalde tijd",
        eigen_lezing("A-47", "Er herleeft niets; een nieuwe aanvraag kan vanaf de genoemde dag."),
        _E,
    ),
)

SOORT: dict[str, Termijnsoort] = {soort.code: soort for soort in SOORTEN}
