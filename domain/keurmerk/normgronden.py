"""Codes of grounds that more than one kind of measure can rest on (H23 1.2, 6.2.3, 6.2.4)."""

NORM = "schending-norm"
MATERIELE_NORM = "schending-materiele-norm"
GEEN_HERSTEL = "geen-herstel-na-waarschuwing"
NORMGRONDEN = {NORM, MATERIELE_NORM}
NA_WAARSCHUWING = {NORM, GEEN_HERSTEL}
