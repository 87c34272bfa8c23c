"""Rules that several rooms have about one Meetperiode (H23 1.3)."""

from domain.keurmerk.feit import VanPeriode
from domain.keurmerk.meetperiode.feiten import genoemd
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023

PERIODE_BESTAAT = Regel[Vraag[VanPeriode]](
    "meetperiode-onbekend",
    h2023("1.3", "Een meting hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft geen Meetperiode die op {start:%d-%m-%Y} begint.",
    lambda v: genoemd(v.keurmerk, v.command.meetperiode_start) is not None,
    lambda v: {"start": v.command.meetperiode_start},
)
