"""De vrijstelling die vanaf cyclusjaar 6 om het jaar kan (H23 5.1.1)."""

from collections.abc import Iterator

from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe, ZetKeurmerkVoort
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.organisatie.besluiten import LegOrganisatieVast
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.tevredenheid.concept.besluiten import LegConceptrapportVast
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import VrijstellingNietAanDeOrde
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from tests.support.beweringen import (
    feit,
    geen_taak,
    geen_termijn,
    gronden,
    met_receipt,
    status,
    sterren,
    taak,
    vrijstelling,
)
from tests.support.jaar_vier import delivered, measured
from tests.support.scenario import Step
from tests.support.verhaaldelen import een_rapport
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op

ZELF: dict[str, object] = {"gronden": ()}  # the ground follows from the log
EERSTE, LAATSTE = 2017, 2023  # the year as Aspirant, and the sixth as holder
NIET_VOORLOPIG = "vrijstelling-niet-voorlopig (Handleiding 2023 5.1.1)"


def een_jaar(jaar: int, *, vrij: bool, cijfer: str = "7.6") -> Iterator[Step]:
    """Up to and including the decision at its end."""
    yield op(f"3 januari {jaar}", StartMeetperiode, start=dag(f"1 januari {jaar}"))
    if vrij:
        yield from zonder_audit(jaar, cijfer)
    else:
        yield from measured(jaar)
        yield een_rapport(f"23 januari {jaar + 1}", cijfer=cijfer)
    besluit = KenKeurmerkToe if jaar == EERSTE else ZetKeurmerkVoort
    yield op(f"3 april {jaar + 1}", besluit, **({} if vrij else {"sterren": 3}))


def zonder_audit(jaar: int, cijfer: str) -> Iterator[Step]:
    yield from delivered(dag(f"1 december {jaar}"))
    yield op(f"4 december {jaar}", VerleenVoorlopigeVrijstelling)
    yield from na_afloop(jaar, cijfer)
    yield op(f"20 februari {jaar + 1}", VerleenDefinitieveVrijstelling)


def na_afloop(jaar: int, cijfer: str = "7.6") -> Iterator[Step]:
    yield op(f"15 januari {jaar + 1}", LegResultatenVast)
    yield op(f"22 januari {jaar + 1}", LegConceptrapportVast)
    yield een_rapport(f"12 februari {jaar + 1}", cijfer=cijfer)


def een_zesde_jaar(vrij_in: int = 2021, cijfer: str = "7.6") -> Verhaal:
    """It is December 2023. `vrij_in`: the year of the earlier exemption."""
    jaren = (een_jaar(n, vrij=n == vrij_in, cijfer=cijfer) for n in range(EERSTE, LAATSTE))
    return gegeven(
        op(f"1 oktober {EERSTE - 1}", DienAanvraagIn),
        op(f"1 november {EERSTE - 1}", KenAspirantToe),
        op(f"2 november {EERSTE - 1}", LegOrganisatieVast),
        *jaren,
        op(f"3 januari {LAATSTE}", StartMeetperiode, start=dag(f"1 januari {LAATSTE}")),
        delivered(dag(f"1 december {LAATSTE}")),
    )


def test_in_het_zesde_jaar_kan_het_opnieuw() -> None:
    (
        een_zesde_jaar(vrij_in=2021)
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan(vrijstelling("voorlopig"), gronden("voorwaarden-vanaf-jaar-zes"), met_receipt)
        .en(na_afloop(LAATSTE))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling, **ZELF))
        .dan(vrijstelling("definitief"), geen_termijn("resultatenaudit"), met_receipt)
        .en(op("1 maart 2024", LegManagementverklaringVast))
        .als_(op("3 april 2024", ZetKeurmerkVoort))
        .dan(status("toegekend"), sterren(3), vrijstelling(None))
    )


def test_betalen_is_bij_deze_regeling_geen_voorwaarde() -> None:
    onbetaald = op("2 januari 2024", LegFactuurVast, uiterlijk=dag("1 februari 2024"))
    (
        een_zesde_jaar()
        .en(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .en(onbetaald, na_afloop(LAATSTE))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling, **ZELF))
        .dan(vrijstelling("definitief"))
    )


def test_niet_twee_jaren_achter_elkaar() -> None:
    (
        een_zesde_jaar(vrij_in=2022)
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan_geweigerd(NIET_VOORLOPIG)
    )


def test_alleen_in_een_jaar_waarin_het_kan_krijgt_iemand_de_taak() -> None:
    controle = de_termijn_gaat_af("vrijstellingscontrole", "1 december 2023")
    een_zesde_jaar(vrij_in=2021).en(controle).dan(taak("vrijstelling-beoordelen"))
    een_zesde_jaar(vrij_in=2022).en(controle).dan(
        feit(VrijstellingNietAanDeOrde, cyclusjaar=6), geen_taak("vrijstelling-beoordelen")
    )


def test_de_regeling_van_jaar_vier_is_er_dan_niet_meer() -> None:
    jaar_vier = (VrijstellingGrond.VOORWAARDEN_JAAR_VIER,)
    (
        een_zesde_jaar()
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, gronden=jaar_vier))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 5.1.1)")
    )


def test_klanten_moeten_tevreden_genoeg_zijn_geweest() -> None:
    (
        een_zesde_jaar(cijfer="6.9")
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan_geweigerd(NIET_VOORLOPIG)
    )
    (
        een_zesde_jaar(cijfer="7.0")
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan(vrijstelling("voorlopig"))
    )


def test_een_voorlopige_vrijstelling_die_wordt_herroepen_is_er_niet_meer() -> None:
    (
        een_zesde_jaar()
        .en(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .als_(op("11 december 2023", HerroepBesluit))
        .dan(vrijstelling(None))
        .en(na_afloop(LAATSTE))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling, **ZELF))
        .dan_geweigerd("geen-voorlopige-vrijstelling (Handleiding 2023 5.1.1)")
    )
