"""Decisions at the end of a Meetperiode, and exemption."""

from datetime import date

from domain.keurmerk.audit.commands import LegResultatenauditVast
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
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
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
from tests.support.choices import gemist
from tests.support.gedrukt import stilzitten_om, wachttijd_om
from tests.support.lives import (
    DECIDED_ON,
    FEW,
    HOLDER,
    INVESTIGATED,
    LATER,
    MEASURED,
    MISSED,
    NEXT_START,
    START,
    Life,
)
from tests.support.scenario import on

OVER, LAST_MONTH = date(2025, 1, 2), date(2024, 12, 2)
AFTER = date(2025, 1, 1)
EXEMPT: Life = (*HOLDER, on(LAST_MONTH, VerleenVoorlopigeVrijstelling))
ASSESSED: Life = (
    *HOLDER,
    on(OVER, LegTevredenheidsrapportVast),
    on(OVER, LegResultatenauditVast, bevindingen=gemist("2.1.1")),
)
JAAR_VIER = VrijstellingGrond.VOORWAARDEN_JAAR_VIER


UNKNOWN = Beoordeling(
    hoofdnorm_1_gehaald=None,
    hoofdnorm_2_gehaald=None,
    hoofdnorm_3_gehaald=None,
    afgeronde_trajecten=None,
    verschillende_personen=None,
    betalingen_voldaan=True,
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
        ASSESSED,
        on(OVER, ZetKeurmerkVoort, sterren=1),
        KeurmerkVoortgezet(
            besluit=besluit(VoortzettingGrond.NORMEN_GEHAALD, OVER, AFTER),
            meetperiode_start=NEXT_START,
            beoordeling=UNKNOWN,
            sterren=1,
        ),
    ),
    Outcome(
        ASSESSED,
        on(OVER, PasCompensatieToe),
        CompensatieToegepast(
            besluit=besluit(CompensatieGrond.DIENST_ONDER_NORM, OVER),
            meetperiode_start=NEXT_START,
            gerapporteerde_diensten=0,
            diensten=(),
        ),
    ),
)
EXEMPTION = (
    Outcome(
        HOLDER,
        on(date(2024, 12, 1), VerleenVoorlopigeVrijstelling),
        VrijstellingVoorlopigToegekend(
            besluit=besluit(JAAR_VIER, date(2024, 12, 1)),
            meetperiode_start=NEXT_START,
            gegevens_uiterlijk=date(2025, 1, 21),
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, VerleenDefinitieveVrijstelling),
        VrijstellingDefinitiefToegekend(
            besluit=besluit(JAAR_VIER, OVER), meetperiode_start=NEXT_START
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, WeigerVrijstelling),
        VrijstellingGeweigerd(
            besluit=besluit(VrijstellingGrond.VOORWAARDE_NIET_VERVULD, OVER),
            meetperiode_start=NEXT_START,
            audit_uiterlijk=None,
        ),
    ),
    Outcome(
        EXEMPT,
        on(OVER, LaatVrijstellingVervallen),
        VrijstellingVervallen(
            vervallen_op=OVER, meetperiode_start=NEXT_START, voorwaarde="", audit_uiterlijk=None
        ),
    ),
)
