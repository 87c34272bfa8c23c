"""Decisions at the end of a Meetperiode, and exemption."""

from datetime import date

from domain.begrippen import Dienst
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    Beoordeling,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.beoordeling.gronden import (
    CompensatieGrond,
    NietToekenningGrond,
    ToekenningGrond,
    VerlengingGrond,
    VoortzettingGrond,
)
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from domain.source import Editie
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.gedrukt import stilzitten_om, wachttijd_om
from tests.support.jaar_vier import (
    DEFINITIVE_ON,
    DELIVERED_BY,
    LATE,
    PROVISIONAL_ON,
    UNPAID,
    granted,
    year_four,
    year_three,
)
from tests.support.lives import (
    DECIDED_ON,
    FEW,
    INVESTIGATED,
    LATER,
    MEASURED,
    MISSED,
    NEXT_START,
    START,
)
from tests.support.scenario import on
from tests.support.years import TO_COMPENSATE, YEAR_TWO

*UNJUDGED, GOES_ON = year_three()  # over 2022, of which no text is here
JAAR_VIER = VrijstellingGrond.VOORWAARDEN_JAAR_VIER


UNKNOWN = Beoordeling(
    hoofdnorm_1_gehaald=None,
    hoofdnorm_2_gehaald=None,
    hoofdnorm_3_gehaald=None,
    afgeronde_trajecten=20,
    verschillende_personen=20,
    betalingen_voldaan=None,
)


def beoordeling(trajecten: int = 20) -> Beoordeling:
    return Beoordeling(
        hoofdnorm_1_gehaald=True,
        hoofdnorm_2_gehaald=True,
        hoofdnorm_3_gehaald=True,
        afgeronde_trajecten=trajecten,
        verschillende_personen=trajecten,
        betalingen_voldaan=True,
    )


ASSESSMENT = (
    Outcome(
        MEASURED,
        on(DECIDED_ON, KenKeurmerkToe, sterren=4),
        KeurmerkToegekend(
            besluit=besluit(
                ToekenningGrond.ALLE_NORMEN_GEHAALD, DECIDED_ON, NEXT_START, Editie.H2023
            ),
            meetperiode_start=START,
            beoordeling=beoordeling(),
            sterren=4,
        ),
    ),
    Outcome(
        FEW,
        on(DECIDED_ON, VerlengAspirant, voorwaarden=("Extra bezoek",)),
        AspirantVerlengd(
            besluit=besluit(
                VerlengingGrond.TE_WEINIG_TRAJECTEN, DECIDED_ON, NEXT_START, Editie.H2023
            ),
            meetperiode_start=START,
            beoordeling=beoordeling(4),
            voorwaarden=("Extra bezoek",),
            tijdens_schorsing=False,
        ),
    ),
    Outcome(
        (*FEW, *INVESTIGATED),
        on(LATER, VerlengAspirant),
        AspirantVerlengd(
            besluit=besluit(VerlengingGrond.TE_WEINIG_TRAJECTEN, LATER, NEXT_START, Editie.H2023),
            meetperiode_start=START,
            beoordeling=beoordeling(4),
            voorwaarden=(),
            tijdens_schorsing=True,
        ),
    ),
    Outcome(
        MISSED,
        on(DECIDED_ON, KenKeurmerkNietToe),
        KeurmerkNietToegekend(
            besluit=besluit(NietToekenningGrond.NORM_NIET_GEHAALD, DECIDED_ON, editie=Editie.H2023),
            meetperiode_start=START,
            nieuwe_aanvraag_vanaf=wachttijd_om(DECIDED_ON),
            ontbinding_bij_stilzitten=stilzitten_om(DECIDED_ON),
        ),
    ),
    Outcome(
        YEAR_TWO,
        on(LATER, ZetKeurmerkVoort, sterren=1),
        KeurmerkVoortgezet(
            besluit=besluit(VoortzettingGrond.NORMEN_GEHAALD, LATER, NEXT_START, Editie.H2023),
            meetperiode_start=START,
            beoordeling=beoordeling(),
            sterren=1,
        ),
    ),
    Outcome(
        tuple(UNJUDGED),
        GOES_ON,
        KeurmerkVoortgezet(
            besluit=besluit(VoortzettingGrond.NORMEN_GEHAALD, GOES_ON.dag, START, Editie.T_M_2022),
            meetperiode_start=date(2022, 1, 1),
            beoordeling=UNKNOWN,
            sterren=3,
        ),
    ),
    Outcome(
        TO_COMPENSATE,
        on(LATER, PasCompensatieToe),
        CompensatieToegepast(
            besluit=besluit(CompensatieGrond.DIENST_ONDER_NORM, editie=Editie.H2023),
            meetperiode_start=START,
            gerapporteerde_diensten=2,
            diensten=(Dienst.SCHOLING,),
        ),
    ),
)
EXEMPTION = (
    Outcome(
        year_four(),
        on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling),
        VrijstellingVoorlopigToegekend(
            besluit=besluit(JAAR_VIER, PROVISIONAL_ON),
            meetperiode_start=START,
            gegevens_uiterlijk=DELIVERED_BY,
        ),
    ),
    Outcome(
        granted(),
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
        VrijstellingDefinitiefToegekend(
            besluit=besluit(JAAR_VIER, DEFINITIVE_ON), meetperiode_start=START
        ),
    ),
    Outcome(
        granted(UNPAID),
        on(DEFINITIVE_ON, WeigerVrijstelling),
        VrijstellingGeweigerd(
            besluit=besluit(VrijstellingGrond.VOORWAARDE_NIET_VERVULD, DEFINITIVE_ON),
            meetperiode_start=START,
            audit_uiterlijk=None,
        ),
    ),
    Outcome(
        granted(LATE),
        on(date(2024, 1, 22), LaatVrijstellingVervallen),
        VrijstellingVervallen(
            vervallen_op=date(2024, 1, 22),
            meetperiode_start=START,
            voorwaarde="Resultaatgegevens aanleveren kon tot en met 21-01-2024 "
            "en was er niet op tijd.",
            audit_uiterlijk=None,
        ),
    ),
)
