"""Every unclear passage we read in one way; the passages with a choice are in keuzes.py."""

from domain.beleid.lezingen import normen, procedure
from domain.beleid.lezingen.vorm import Later, Lezing

LEZINGEN: tuple[Lezing, ...] = tuple(
    sorted((*normen.LEZINGEN, *procedure.LEZINGEN), key=lambda lezing: lezing.punt)
)

__all__ = ["LEZINGEN", "Later", "Lezing"]
