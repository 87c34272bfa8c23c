"""Names that nobody can take for real, and KvK-numbers that go with them."""

from adapters.input.dienstverlener import RegistreerDienstverlener

MOST = 5000  # holders
FIRST_NUMBER = 10_001  # KvK 00010001 and on: no chamber of commerce gave these out
HOW = ("Vrolijke", "Dappere", "Verzonnen", "Zwevende", "Paarse", "Slaperige", "Gestreepte", "Wijze")
WHO = ("Eenhoorn", "Draak", "Kabouter", "Griffioen", "Zeemeermin", "Trol", "Feniks", "Kikkerprins")
WHAT = ("Loopbaan", "Re-integratie", "Werk", "Scholing", "Coaching", "Advies")
PLACES = ("Sprookjesdam", "Nergenshuizen", "Fabeldorp", "Luchtkasteel", "Verzinsel aan de Dromer")


def kvk_number(nummer: int) -> str:
    """Of the holder with this number, from 1."""
    return f"{FIRST_NUMBER + nummer - 1:08d}"


def registration(nummer: int) -> RegistreerDienstverlener:
    """No contact data: nothing of it can reach anybody."""
    how, who = HOW[nummer % len(HOW)], WHO[nummer // len(HOW) % len(WHO)]
    what = WHAT[nummer // 7 % len(WHAT)]
    return RegistreerDienstverlener(
        naam=f"De {how} {who} {what} (verzonnen {nummer:03d})",
        vestigingsplaats=PLACES[nummer % len(PLACES)],
    )
