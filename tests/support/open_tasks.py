"""Which tasks of a dossier are open, by their codes."""

from domain.keurmerk.dossier import Dossier

LETTER = "besluit-verzenden"  # most decisions leave one, and it is seldom what a test is about


def open_codes(dossier: Dossier) -> list[str]:
    return sorted(task.code for task in dossier.agenda.open_taken)


def codes(dossier: Dossier) -> list[str]:
    """Without the letters that must still be sent."""
    return [code for code in open_codes(dossier) if code != LETTER]


def tasks(dossier: Dossier) -> set[str]:
    return set(codes(dossier))
