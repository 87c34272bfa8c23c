"""Rules for the exemption from the resultatenaudit (H23 5.1.1; guards G17 and G18)."""

from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Vrijstelling
from domain.source import h2023


def _in_laatste_maand(vraag: Vraag) -> bool:
    periode = vraag.periode
    return periode is None or vraag.dag >= periode.einde.replace(day=1)


LAATSTE_MAAND = VraagRegel(
    "buiten-laatste-maand",
    h2023("5.1.1", "De vrijstelling wordt bekeken in de laatste maand van de Meetperiode."),
    "Een vrijstelling kan pas in de laatste maand van de Meetperiode.",
    _in_laatste_maand,
)
GEEN_AUDIT = VraagRegel(
    "audit-al-gehouden",
    h2023("5.1.1", "Na de Audit is een vrijstelling zinloos."),
    "De resultatenaudit van deze Meetperiode is al gehouden.",
    lambda v: v.periode is None or v.periode.audit_op is None,
)
VOORLOPIG = VraagRegel(
    "geen-voorlopige-vrijstelling",
    h2023("5.1.1", "Definitief volgt op voorlopig."),
    "Er is geen voorlopige vrijstelling.",
    lambda v: v.keurmerk.vrijstelling is Vrijstelling.VOORLOPIG,
)
NIET_DEFINITIEF = VraagRegel(
    "vrijstelling-al-definitief",
    h2023("5.1.1", "Van een definitieve vrijstelling komt men alleen terug door herroepen."),
    "De vrijstelling van deze Meetperiode is al definitief.",
    lambda v: v.keurmerk.vrijstelling is not Vrijstelling.DEFINITIEF,
)
