"""Dutch holidays of 2015 up to and including 2035: the dates and nothing else."""

from collections.abc import Iterator
from datetime import date

from domain.feestdagen.lijst import Feestdag, Feestdagenlijst

VAST = {  # (month, day), every year
    Feestdag.NIEUWJAARSDAG: (1, 1),
    Feestdag.BEVRIJDINGSDAG: (5, 5),
    Feestdag.EERSTE_KERSTDAG: (12, 25),
    Feestdag.TWEEDE_KERSTDAG: (12, 26),
}
WISSELEND = (
    Feestdag.GOEDE_VRIJDAG,
    Feestdag.TWEEDE_PAASDAG,
    Feestdag.KONINGSDAG,  # 27 April, or the 26th when that is a Sunday
    Feestdag.HEMELVAARTSDAG,
    Feestdag.TWEEDE_PINKSTERDAG,
)
PER_JAAR = {  # (month, day), in the order of WISSELEND
    2015: ((4, 3), (4, 6), (4, 27), (5, 14), (5, 25)),
    2016: ((3, 25), (3, 28), (4, 27), (5, 5), (5, 16)),
    2017: ((4, 14), (4, 17), (4, 27), (5, 25), (6, 5)),
    2018: ((3, 30), (4, 2), (4, 27), (5, 10), (5, 21)),
    2019: ((4, 19), (4, 22), (4, 27), (5, 30), (6, 10)),
    2020: ((4, 10), (4, 13), (4, 27), (5, 21), (6, 1)),
    2021: ((4, 2), (4, 5), (4, 27), (5, 13), (5, 24)),
    2022: ((4, 15), (4, 18), (4, 27), (5, 26), (6, 6)),
    2023: ((4, 7), (4, 10), (4, 27), (5, 18), (5, 29)),
    2024: ((3, 29), (4, 1), (4, 27), (5, 9), (5, 20)),
    2025: ((4, 18), (4, 21), (4, 26), (5, 29), (6, 9)),
    2026: ((4, 3), (4, 6), (4, 27), (5, 14), (5, 25)),
    2027: ((3, 26), (3, 29), (4, 27), (5, 6), (5, 17)),
    2028: ((4, 14), (4, 17), (4, 27), (5, 25), (6, 5)),
    2029: ((3, 30), (4, 2), (4, 27), (5, 10), (5, 21)),
    2030: ((4, 19), (4, 22), (4, 27), (5, 30), (6, 10)),
    2031: ((4, 11), (4, 14), (4, 26), (5, 22), (6, 2)),
    2032: ((3, 26), (3, 29), (4, 27), (5, 6), (5, 17)),
    2033: ((4, 15), (4, 18), (4, 27), (5, 26), (6, 6)),
    2034: ((4, 7), (4, 10), (4, 27), (5, 18), (5, 29)),
    2035: ((3, 23), (3, 26), (4, 27), (5, 3), (5, 14)),
}


def _dagen() -> Iterator[tuple[date, Feestdag]]:
    for jaar, wisselend in PER_JAAR.items():
        for feestdag, (maand, dag) in (*VAST.items(), *zip(WISSELEND, wisselend, strict=True)):
            yield date(jaar, maand, dag), feestdag


NL_1 = Feestdagenlijst("nl-1", min(PER_JAAR), max(PER_JAAR), dict(_dagen()))
