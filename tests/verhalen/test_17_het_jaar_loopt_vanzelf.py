"""De ene Meetperiode volgt op de andere, zonder dat iemand daar om denkt (H23 1.3)."""

from domain.keurmerk.einde.besluiten import VerwerkOpzegging
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.meetperiode.feiten import MeetperiodeAfgesloten, MeetperiodeGestart
from domain.keurmerk.schorsing.commands import SchorsVoorOnderzoek
from tests.support.beweringen import feit, geen_termijn, termijn
from tests.support.verhaaldelen import een_aspirant, een_aspirant_in_september
from tests.support.vertellen import dag, de_termijn_gaat_af, gegeven, op


def test_na_de_laatste_dag_sluit_de_meetperiode_en_begint_de_volgende() -> None:
    (
        gegeven(een_aspirant(uwv=True))
        .dan(termijn("einde-meetperiode", "31 december 2023"))
        .en(de_termijn_gaat_af("einde-meetperiode", "1 januari 2024"))
        .dan(feit(MeetperiodeAfgesloten, start=dag("1 januari 2023")))
        .en(de_termijn_gaat_af("volgende-meetperiode", "1 januari 2024"))
        .dan(
            feit(MeetperiodeGestart, start=dag("1 januari 2024"), uwv=True),
            termijn("volgende-meetperiode", "31 december 2024"),
        )
    )


def test_op_de_laatste_dag_zelf_loopt_de_meetperiode_nog() -> None:
    (
        gegeven(een_aspirant())
        .als_(de_termijn_gaat_af("einde-meetperiode", "31 december 2023"))
        .dan_geweigerd("termijn-loopt-nog (Beleid C-1)")
        .als_(de_termijn_gaat_af("einde-meetperiode", "1 januari 2024"))
        .dan(geen_termijn("einde-meetperiode"))
    )


def test_wie_haar_zelf_start_is_de_klok_voor() -> None:
    (
        gegeven(een_aspirant())
        .en(op("1 december 2023", StartMeetperiode))
        .dan(termijn("volgende-meetperiode", "31 december 2024"))
    )


def test_een_vergeten_jaar_wordt_ingehaald_zonder_gat() -> None:
    (
        gegeven(een_aspirant())
        .en(de_termijn_gaat_af("volgende-meetperiode", "10 februari 2025"))
        .dan(feit(MeetperiodeGestart, start=dag("1 januari 2024"), einde=dag("31 december 2024")))
        .en(de_termijn_gaat_af("volgende-meetperiode", "10 februari 2025"))
        .dan(feit(MeetperiodeGestart, start=dag("1 januari 2025"), einde=dag("31 december 2025")))
    )


def test_een_meetperiode_over_een_schrikkeldag_duurt_een_jaar() -> None:
    (
        gegeven(een_aspirant_in_september())
        .en(de_termijn_gaat_af("volgende-meetperiode", "1 september 2023"))
        .dan(feit(MeetperiodeGestart, start=dag("1 september 2023"), einde=dag("31 augustus 2024")))
    )


def test_een_schorsing_houdt_de_meetperiodes_niet_tegen() -> None:
    (
        gegeven(een_aspirant())
        .en(op("1 november 2023", SchorsVoorOnderzoek))
        .en(de_termijn_gaat_af("volgende-meetperiode", "1 januari 2024"))
        .dan(feit(MeetperiodeGestart, start=dag("1 januari 2024")))
    )


def test_na_een_opzegging_volgt_er_geen() -> None:
    (
        gegeven(een_aspirant())
        .en(op("1 november 2023", VerwerkOpzegging))
        .dan(geen_termijn("einde-meetperiode"), geen_termijn("volgende-meetperiode"))
    )
