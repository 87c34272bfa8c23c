"""Decisions at the end of a Meetperiode, and exemption."""

from datetime import date

from domain.begrippen import Dienst
from domain.keurmerk import commands as c
from domain.keurmerk import events as e
from domain.keurmerk.events.beoordeling import Beoordeling
from domain.keurmerk.gronden import (
    CompensatieGrond,
    NietToekenningGrond,
    ToekenningGrond,
    VerlengingGrond,
    VoortzettingGrond,
    VrijstellingGrond,
)
from domain.source import Editie
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.lives import (
    DECIDED_ON,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    NEXT_START,
    START,
    Life,
)
from tests.support.scenario import on

OVER, LAST_MONTH = date(2025, 1, 2), date(2024, 12, 2)
AFTER = date(2025, 1, 1)
EXEMPT: Life = (*HOLDER, on(LAST_MONTH, c.VerleenVoorlopigeVrijstelling))
ASSESSED: Life = (
    *HOLDER,
    on(OVER, c.LegTevredenheidsrapportVast),
    on(OVER, c.LegResultatenauditVast, normen_niet_gehaald=("2.1.3",)),
)
JAAR_VIER = VrijstellingGrond.VOORWAARDEN_JAAR_VIER


def beoordeling(trajecten: int = 5) -> Beoordeling:
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
        on(DECIDED_ON, c.KenKeurmerkToe, sterren=4),
        e.KeurmerkToegekend(
            besluit=besluit(
                ToekenningGrond.ALLE_NORMEN_GEHAALD, DECIDED_ON, NEXT_START, Editie.H2023
            ),
            meetperiode_start=START,
            beoordeling=beoordeling(),
            sterren=4,
        ),
    ),
    Outcome(
        MEASURED,
        on(DECIDED_ON, c.VerlengAspirant, voorwaarden=("Extra bezoek",)),
        e.AspirantVerlengd(
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
        (*MEASURED, *INVESTIGATED),
        on(LATER, c.VerlengAspirant),
        e.AspirantVerlengd(
            besluit=besluit(VerlengingGrond.TE_WEINIG_TRAJECTEN, LATER, NEXT_START, Editie.H2023),
            meetperiode_start=START,
            beoordeling=beoordeling(4),
            voorwaarden=(),
            tijdens_schorsing=True,
        ),
    ),
    Outcome(
        MEASURED,
        on(DECIDED_ON, c.KenKeurmerkNietToe),
        e.KeurmerkNietToegekend(
            besluit=besluit(NietToekenningGrond.NORM_NIET_GEHAALD, DECIDED_ON, editie=Editie.H2023),
            meetperiode_start=START,
            nieuwe_aanvraag_vanaf=date(2025, 5, 10),
            ontbinding_bij_stilzitten=date(2025, 11, 10),
        ),
    ),
    Outcome(
        ASSESSED,
        on(OVER, c.ZetKeurmerkVoort, sterren=1),
        e.KeurmerkVoortgezet(
            besluit=besluit(VoortzettingGrond.NORMEN_GEHAALD, OVER, AFTER),
            meetperiode_start=NEXT_START,
            beoordeling=beoordeling(),
            sterren=1,
        ),
    ),
    Outcome(
        ASSESSED,
        on(OVER, c.PasCompensatieToe),
        e.CompensatieToegepast(
            besluit=besluit(CompensatieGrond.DIENST_ONDER_NORM, OVER),
            meetperiode_start=NEXT_START,
            gerapporteerde_diensten=3,
            diensten=(Dienst.SCHOLING,),
        ),
    ),
)
EXEMPTION = (
    Outcome(
        HOLDER,
        on(date(2024, 12, 1), c.VerleenVoorlopigeVrijstelling),
        e.VrijstellingVoorlopigToegekend(
            besluit=besluit(JAAR_VIER, date(2024, 12, 1)), meetperiode_start=NEXT_START
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, c.VerleenDefinitieveVrijstelling),
        e.VrijstellingDefinitiefToegekend(
            besluit=besluit(JAAR_VIER, OVER), meetperiode_start=NEXT_START
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, c.WeigerVrijstelling),
        e.VrijstellingGeweigerd(
            besluit=besluit(VrijstellingGrond.VOORWAARDE_NIET_VERVULD, OVER),
            meetperiode_start=NEXT_START,
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, c.LaatVrijstellingVervallen),
        e.VrijstellingVervallen(
            vervallen_op=OVER, meetperiode_start=NEXT_START, voorwaarde="gegevens op tijd"
        ),
    ),
)
