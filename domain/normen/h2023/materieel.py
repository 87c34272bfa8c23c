"""What is materieel by the Handleiding 2023. Norms carry it themselves; the rest stands here."""

from domain.handleiding.normvorm import MaterieelPunt
from domain.source import eigen_lezing, h2023

MATERIEEL = (
    MaterieelPunt(
        "1.2.1", "Inschrijving in het Handelsregister.", h2023("Bijlage 1", "Materiële Normen.")
    ),
    MaterieelPunt("1.2.3", "Managementverklaring.", h2023("Bijlage 1", "Materiële Normen.")),
    MaterieelPunt("1.2.4", "VOG van het Management.", h2023("Bijlage 1", "Materiële Normen.")),
    MaterieelPunt("1.2.5", "UBO/PEP-registratie.", h2023("Bijlage 1", "Materiële Normen.")),
    MaterieelPunt(
        "2.4.4",
        "Deze norm bestaat niet in de Handleiding 2023.",
        eigen_lezing("A-01", "Waarschijnlijk een oud nummer; vraag Blik op Werk wat is bedoeld."),
        actief=False,
    ),
    MaterieelPunt(
        "aanmeldgids-11",
        "Verklaring en voorwaarden bij het Aspirant-Keurmerk.",
        eigen_lezing("A-69", "De tekst van de Aanmeldgids ontbreekt in dit systeem."),
        actief=False,
    ),
    MaterieelPunt(
        "persoonlijk-keurmerk",
        "Alleen de Keurmerkhouder zelf voert het Keurmerk; overdragen kan niet zonder toestemming.",
        h2023("6.2.6", "Bijlage 1 noemt de bladzijde waar dit staat."),
    ),
    MaterieelPunt(
        "informatie-bij-audit",
        "Onjuiste of onvolledige Informatie voor of tijdens een Audit.",
        h2023("Bijlage 1", "Alleen als het de houder is aan te rekenen (A-02)."),
    ),
)
