"""Organisations and certificates as facts for the catalogue of norms."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.kader import Kader, kader
from domain.normen.organisatie import Certificaat, Certificaatsoort, Organisatie, Rechtsvorm
from domain.source import Editie

AUDIT = date(2024, 3, 15)
KADER: Kader = kader(Editie.H2023, AUDIT)
GEWOON = Organisatie(
    auditdatum=AUDIT,
    aspirant=False,
    eerste_meetperiode=False,
    rechtsvorm=Rechtsvorm.BV,
    diensten=frozenset({Dienst.SCHOLING}),
    zzp=False,
    huurt_in=True,
    koopt_trajecten_in=False,
    oval_lid=True,
)
ZZP = replace(GEWOON, zzp=True, huurt_in=False, rechtsvorm=Rechtsvorm.EENMANSZAAK)


def certificaat(soort: Certificaatsoort, **anders: Any) -> Certificaat:
    """Valid and seen, unless `anders` says otherwise."""
    gewoon = Certificaat(
        soort=soort,
        nummer="C-1",
        geldig_vanaf=date(2023, 1, 1),
        geldig_tot_en_met=date(2025, 12, 31),
        gecontroleerd_op=date(2023, 1, 10),
    )
    return replace(gewoon, **anders)


def met(*certificaten: Certificaat, organisatie: Organisatie = GEWOON) -> Organisatie:
    return replace(organisatie, certificaten=certificaten, nlqf_toegekend=date(2023, 2, 1))


OPTIONEEL = st.none() | st.dates(date(2023, 1, 1), date(2025, 12, 31))
CERTIFICATEN = st.builds(
    Certificaat,
    soort=st.sampled_from(Certificaatsoort),
    nummer=st.sampled_from(["C-1", "C-2"]),
    geldig_vanaf=st.dates(date(2023, 1, 1), date(2025, 12, 31)),
    geldig_tot_en_met=OPTIONEEL,
    gecontroleerd_op=OPTIONEEL,
)
ORGANISATIES = st.builds(
    Organisatie,
    auditdatum=st.dates(date(2023, 1, 1), date(2025, 12, 31)),
    aspirant=st.booleans(),
    eerste_meetperiode=st.booleans(),
    rechtsvorm=st.sampled_from(Rechtsvorm),
    diensten=st.frozensets(st.sampled_from(Dienst)),
    zzp=st.booleans(),
    huurt_in=st.booleans(),
    koopt_trajecten_in=st.booleans(),
    oval_lid=st.booleans(),
    eigen_personeel=st.booleans(),
    inschrijfplichtig=st.booleans(),
    vrijstellingsjaar=st.booleans(),
    nlqf_toegekend=OPTIONEEL,
    certificaten=st.lists(CERTIFICATEN, max_size=3).map(tuple),
)


def nummers(toepassingen: Iterable[Any]) -> set[str]:
    """The norms that are tested."""
    return {een.norm.nummer for een in toepassingen if een.getoetst}
