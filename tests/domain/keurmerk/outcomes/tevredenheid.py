"""What comes in for the survey, and what it records."""

from datetime import date
from typing import Any

from domain.keurmerk.audit.commands import PlanResultatenaudit
from domain.keurmerk.audit.feiten import ResultatenauditGepland
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd, TvoGroep
from domain.keurmerk.tevredenheid.besluiten import dienstrespons, responsregel
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.clientenaudit.feiten import (
    ClientenauditAangeboden,
    ClientenauditVastgelegd,
)
from domain.keurmerk.tevredenheid.concept.besluiten import (
    LegConceptrapportVast,
    LegReactieConceptrapportVast,
)
from domain.keurmerk.tevredenheid.concept.feiten import (
    ConceptrapportOntvangen,
    ReactieOpConceptrapport,
)
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    LegVerzoekHerstelactieVast,
    StaHerstelactieToe,
    WeigerHerstelactie,
)
from domain.keurmerk.tevredenheid.herstelactie.feiten import (
    HerstelactieGevraagd,
    HerstelactieGeweigerd,
    HerstelactieToegestaan,
    Herstelwijze,
)
from domain.keurmerk.tevredenheid.herstelactie.gronden import (
    HerstelactieGrond,
    HerstelactieWeigeringGrond,
)
from domain.vrijstelling.feiten import Aanleverwijze
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.choices import RESPONS, SCHOLING
from tests.support.lives import ASPIRANT, START, Life, asked_for_repair
from tests.support.scenario import Step, on

CLOSES = date(2023, 12, 15)  # Tabel 2, cycle januari without UWV
ASKED = date(2023, 12, 20)
OPEN_UNTIL = date(2024, 1, 3)
CAME = date(2024, 1, 22)
LAST_REACTION = date(2024, 2, 12)
OFFERED = date(2024, 2, 1)
LAST_DAY = date(2024, 3, 14)
APPOINTED = date(2024, 1, 30)
SHA = "0123456789abcdef" * 4


def granted(dag: date) -> Life:
    return (*asked_for_repair(dag), on(dag, StaHerstelactieToe, open_tot_en_met=OPEN_UNTIL))


def delivery(dag: date, **odd: Any) -> Step:
    return on(dag, LegTvoAanleveringVast, **odd)


def delivered(dag: date, wijze: Aanleverwijze, aantal: int = 460) -> TvoAangeleverd:
    return TvoAangeleverd(
        meetperiode_start=START,
        groep=TvoGroep.CLIENTEN,
        aangeleverd_op=dag,
        aantal=aantal,
        volledig=True,
        wijze=wijze,
        document="aanlevering-1",
        document_sha256=None,
    )


def allowed(dag: date, wijze: Herstelwijze) -> HerstelactieToegestaan:
    return HerstelactieToegestaan(
        besluit=besluit(HerstelactieGrond.TE_WEINIG_UITGENODIGD, dag),
        meetperiode_start=START,
        herstelwijze=wijze,
        open_tot_en_met=OPEN_UNTIL,
    )


def held(dag: date, te_laat: bool) -> ClientenauditVastgelegd:
    return ClientenauditVastgelegd(
        meetperiode_start=START,
        gehouden_op=dag,
        te_laat=te_laat,
        rapport="clientenaudit-1",
        diensten=(dienstrespons(SCHOLING),),
        totaal=responsregel(RESPONS),
        opdrachtgevers=None,
        document_sha256=None,
    )


def reaction(dag: date, te_laat: bool) -> ReactieOpConceptrapport:
    return ReactieOpConceptrapport(
        meetperiode_start=START,
        ontvangen_op=dag,
        te_laat=te_laat,
        document="reactie-1",
        document_sha256=None,
    )


def day(dag: date, later: int) -> date:
    return date.fromordinal(dag.toordinal() + later)


W = Aanleverwijze
CONCEPT: Life = (*ASPIRANT, on(CAME, LegConceptrapportVast))
OFFER: Life = (*ASPIRANT, on(OFFERED, BiedClientenauditAan))
OPEN: dict[str, Any] = {"open_tot_en_met": OPEN_UNTIL}
SURVEY = (
    Outcome(ASPIRANT, delivery(CLOSES), delivered(CLOSES, W.OP_TIJD)),
    Outcome(ASPIRANT, delivery(day(CLOSES, 1)), delivered(day(CLOSES, 1), W.TE_LAAT)),
    Outcome(
        ASPIRANT,
        delivery(CLOSES, aantal=0, niemand=True),
        delivered(CLOSES, W.NIET_NODIG, 0),
    ),
    Outcome(granted(CLOSES), delivery(OPEN_UNTIL), delivered(OPEN_UNTIL, W.NA_VERLENGING)),
    Outcome(granted(ASKED), delivery(OPEN_UNTIL), delivered(OPEN_UNTIL, W.NA_HEROPENING)),
    Outcome(granted(ASKED), delivery(day(OPEN_UNTIL, 1)), delivered(day(OPEN_UNTIL, 1), W.TE_LAAT)),
    Outcome(
        ASPIRANT,
        on(ASKED, LegVerzoekHerstelactieVast, document_sha256=SHA),
        HerstelactieGevraagd(
            meetperiode_start=START,
            gevraagd_op=ASKED,
            aanleiding="De Auditor telt te weinig uitnodigingen.",
            document="verzoek-1",
            document_sha256=SHA,
        ),
    ),
    *(
        Outcome(asked_for_repair(dag), on(dag, StaHerstelactieToe, **OPEN), allowed(dag, wijze))
        for dag, wijze in (
            (day(CLOSES, -5), Herstelwijze.LANGER_OPEN),
            (CLOSES, Herstelwijze.LANGER_OPEN),
            (day(CLOSES, 1), Herstelwijze.HEROPEND),
            (ASKED, Herstelwijze.HEROPEND),
        )
    ),
    Outcome(
        asked_for_repair(ASKED),
        on(ASKED, WeigerHerstelactie),
        HerstelactieGeweigerd(
            besluit=besluit(HerstelactieWeigeringGrond.GENOEG_UITGENODIGD, ASKED),
            meetperiode_start=START,
        ),
    ),
    Outcome(
        ASPIRANT,
        on(CAME, LegConceptrapportVast),
        ConceptrapportOntvangen(
            meetperiode_start=START,
            ontvangen_op=CAME,
            reageren_tot_en_met=LAST_REACTION,
            document="concept-1",
            document_sha256=None,
        ),
    ),
    *(
        Outcome(CONCEPT, on(dag, LegReactieConceptrapportVast), reaction(dag, te_laat))
        for dag, te_laat in ((LAST_REACTION, False), (day(LAST_REACTION, 1), True))
    ),
    Outcome(
        ASPIRANT,
        on(OFFERED, BiedClientenauditAan),
        ClientenauditAangeboden(
            meetperiode_start=START,
            aangeboden_op=OFFERED,
            uiterlijk=LAST_DAY,
            document="aanbod-1",
            document_sha256=None,
        ),
    ),
    *(
        Outcome(OFFER, on(dag, LegClientenauditVast), held(dag, te_laat))
        for dag, te_laat in ((LAST_DAY, False), (day(LAST_DAY, 1), True))
    ),
    Outcome(
        ASPIRANT,
        on(CAME, PlanResultatenaudit, afspraak_op=APPOINTED),
        ResultatenauditGepland(
            meetperiode_start=START,
            gemeld_op=CAME,
            afspraak_op=APPOINTED,
            certificerende_instelling="ci-1",
            auditor="auditor-1",
            document="afspraak-1",
            document_sha256=None,
        ),
    ),
)
