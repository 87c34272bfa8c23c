"""De aanvraag: wat is vastgelegd, telt als checklist, en niemand typt die nog over."""

from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, WijsAanvraagAf
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond
from domain.keurmerk.organisatie.besluiten import LegBelanghebbendenVast, LegOrganisatieVast
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from tests.support.beweringen import afwijking_in_tijdlijn, status
from tests.support.choices import checklist
from tests.support.jaarfeiten import BESTUURDER
from tests.support.vertellen import Deel, dag, gegeven, op

ONVOLLEDIG = "checklist-onvolledig (Handleiding 2023 Bijlage 1)"
ZONDER_REDEN = "afwijking-zonder-reden (Beleid afwijking)"
REDEN = "Het Handelsregister was die week gesloten."
AANVRAAG = op("8 september 2023", DienAanvraagIn)
VOG = {"soort": Stuksoort.VOG, "ontvangen_op": dag("2 oktober 2023")}
UBO = {"geregistreerde_ubos": (BESTUURDER,), "werkelijke_ubos": (BESTUURDER,)}
UITTREKSEL: Deel = op(
    "2 oktober 2023",
    LegStukVast,
    soort=Stuksoort.UITTREKSEL_KVK,
    persoon=None,
    aspecten=(),
    afgegeven_op=dag("25 september 2023"),
)


def de_stukken(vog_van: str = "10 maart 2023") -> Deel:
    """Everything but the extract."""
    return (
        op("2 oktober 2023", LegOrganisatieVast),
        op("2 oktober 2023", LegBelanghebbendenVast, **UBO),
        op("2 oktober 2023", LegStukVast, afgegeven_op=dag(vog_van), **VOG),
        op(
            "2 oktober 2023",
            LegStukVast,
            soort=Stuksoort.JAARREKENING,
            persoon=None,
            aspecten=(),
            boekjaar=dag("31 december 2022"),
        ),
        op("2 oktober 2023", LegManagementverklaringVast),
    )


def test_wat_niemand_vastlegde_houdt_de_toekenning_tegen() -> None:
    (
        gegeven(AANVRAAG)
        .als_(op("4 december 2023", KenAspirantToe))
        .dan_geweigerd(ONVOLLEDIG, ZONDER_REDEN, zegt="leg-organisatie-vast")
        .en(de_stukken())
        .als_(op("4 december 2023", KenAspirantToe))
        .dan_geweigerd(ONVOLLEDIG, ZONDER_REDEN, zegt="uittreksel uit het Handelsregister")
        .en(UITTREKSEL)
        .als_(op("4 december 2023", KenAspirantToe))
        .dan(status("aspirant"))
    )


def test_de_vog_mag_zes_maanden_oud_zijn_op_de_dag_van_de_aanvraag() -> None:
    (
        gegeven(AANVRAAG, de_stukken(vog_van="7 maart 2023"), UITTREKSEL)
        .als_(op("4 december 2023", KenAspirantToe))
        .dan_geweigerd(ONVOLLEDIG, ZONDER_REDEN, zegt="De VOG van 07-03-2023 was op 08-09-2023")
    )
    (
        gegeven(AANVRAAG, de_stukken(vog_van="8 maart 2023"), UITTREKSEL)
        .als_(op("4 december 2023", KenAspirantToe))
        .dan(status("aspirant"))
    )


def test_toch_toekennen_vraagt_een_reden() -> None:
    (
        gegeven(AANVRAAG, de_stukken())
        .als_(op("4 december 2023", KenAspirantToe, afwijking=REDEN))
        .dan(
            status("aspirant"),
            afwijking_in_tijdlijn(reden=REDEN, advies="checklist-onvolledig", advies_auditor=None),
        )
    )


def test_de_checklist_wordt_niet_overgetypt() -> None:
    (
        gegeven(AANVRAAG, de_stukken(), UITTREKSEL)
        .als_(op("4 december 2023", KenAspirantToe, checklist=checklist(dag("10 maart 2023"))))
        .dan_geweigerd("checklist-uit-dossier (Beleid G5)")
    )


def test_afwijzen_om_de_checklist_kan_alleen_als_er_iets_ontbreekt() -> None:
    grond = (AfwijzingGrond.CHECKLIST_ONVOLLEDIG,)
    (
        gegeven(AANVRAAG, de_stukken())
        .als_(op("4 december 2023", WijsAanvraagAf, gronden=grond))
        .dan(status("afgewezen"))
    )
    (
        gegeven(AANVRAAG, de_stukken(), UITTREKSEL)
        .als_(op("4 december 2023", WijsAanvraagAf, gronden=grond))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.2.5)")
    )
