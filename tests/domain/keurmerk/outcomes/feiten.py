"""Facts that come in: who, documents, certificates, figures, money, and a ruling on them."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Dienst
from domain.documenten.klachten import Klachttelling
from domain.documenten.vog import Managementlid
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.betaling.feiten import BetalingOntvangen, FactuurVerstuurd
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast, MeldCertificaatVerloren
from domain.keurmerk.certificaat.feiten import CertificaatVastgelegd, CertificaatVerloren
from domain.keurmerk.oordeel.besluiten import OordeelOverNorm
from domain.keurmerk.oordeel.feiten import NormBeoordeeld
from domain.keurmerk.organisatie.besluiten import LegBelanghebbendenVast, LegOrganisatieVast
from domain.keurmerk.organisatie.feiten import BelanghebbendenVastgelegd, OrganisatieVastgelegd
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast, LegResultatenVast
from domain.keurmerk.resultaten.feiten import AuditcijfersVastgelegd, ResultatenAangeleverd
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort, StukVastgelegd
from domain.normen.bevindingen import Oordeel
from domain.normen.organisatie import Certificaatsoort, Rechtsvorm
from domain.resultaten.opgave import Opgave
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.jaarfeiten import ASPECTEN, BESTUURDER, opgave, totalen
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    BILLED,
    CERTIFIED,
    LATER,
    MEASURED,
    SILENT,
    START,
)
from tests.support.scenario import on

FACTS = (
    Outcome(
        APPLIED,
        on(LATER, LegOrganisatieVast),
        OrganisatieVastgelegd(
            vanaf=LATER,
            rechtsvorm=Rechtsvorm.BV,
            zzp=False,
            huurt_in=False,
            koopt_trajecten_in=False,
            oval_lid=False,
            eigen_personeel=True,
            inschrijfplichtig=True,
            eerste_boekjaar=date(2015, 12, 31),
            management=(Managementlid(persoon=BESTUURDER, bestuurder=True),),
            document="uittreksel-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        APPLIED,
        on(LATER, LegBelanghebbendenVast, geregistreerde_ubos=("a",), werkelijke_ubos=("a", "b")),
        BelanghebbendenVastgelegd(
            vastgesteld_op=LATER,
            geregistreerde_ubos=("a",),
            geregistreerde_peps=(),
            werkelijke_ubos=("a", "b"),
            werkelijke_peps=(),
            op_de_grens=(),
            document="ubo-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        APPLIED,
        on(LATER, LegStukVast, document_sha256="0" * 64),
        StukVastgelegd(
            soort=Stuksoort.VOG,
            afgegeven_op=LATER,
            ontvangen_op=LATER,
            boekjaar=None,
            persoon=BESTUURDER,
            aspecten=tuple(ASPECTEN),
            origineel=True,
            ondertekend=True,
            document="vog-1",
            document_sha256="0" * 64,
        ),
    ),
    Outcome(
        APPLIED,
        on(LATER, LegCertificaatVast),
        CertificaatVastgelegd(
            soort=Certificaatsoort.ISO_9000,
            nummer="iso-1",
            geldig_vanaf=LATER,
            geldig_tot_en_met=None,
            gecontroleerd_op=LATER,
            toegekend_op=None,
            cijfer=None,
            document="certificaat-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        CERTIFIED,
        on(LATER, MeldCertificaatVerloren),
        CertificaatVerloren(
            nummer="iso-1", verloren_op=LATER, document="brief-2", document_sha256=None
        ),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, LegFactuurVast, nummer="2024-1"),
        FactuurVerstuurd(
            nummer="2024-1",
            factuurdatum=LATER,
            bedrag=Decimal(1000),
            uiterlijk=date(2024, 7, 3),
            document="factuur-1",
            document_sha256=None,
        ),
    ),
    *(
        Outcome(
            BILLED,
            on(LATER, LegBetalingVast, bedrag=Decimal(bedrag)),
            BetalingOntvangen(
                nummer="2024-1",
                ontvangen_op=LATER,
                bedrag=Decimal(bedrag),
                voldaan=voldaan,
                document="bank-1",
                document_sha256=None,
            ),
        )
        for bedrag, voldaan in (("1000", True), ("999.99", False))
    ),
    *(
        Outcome(
            ASPIRANT,
            on(LATER, LegResultatenVast, aangeleverd_op=dag),
            ResultatenAangeleverd(
                meetperiode_start=START,
                aangeleverd_op=dag,
                te_laat=te_laat,
                opgave=Opgave(
                    organisatie=totalen(),
                    diensten=(opgave(Dienst.SCHOLING),),
                ),
                klachten=Klachttelling(5, 5),
                document="resultaten-1",
                document_sha256=None,
            ),
        )
        for dag, te_laat in ((date(2024, 1, 21), False), (date(2024, 1, 22), True))
    ),
    Outcome(
        MEASURED,
        on(LATER, LegAuditcijfersVast, diensten=(opgave(Dienst.SCHOLING),)),
        AuditcijfersVastgelegd(
            meetperiode_start=START,
            vastgesteld_op=LATER,
            opgave=Opgave(diensten=(opgave(Dienst.SCHOLING),)),
            terugblik=None,
            document="auditcijfers-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        SILENT,
        on(LATER, OordeelOverNorm),
        NormBeoordeeld(
            meetperiode_start=START,
            norm="3.2.1",
            groep="Totaal opdrachtgevers",
            oordeel=Oordeel.GEHAALD,
            besluitdatum=LATER,
            beslisser="beslisser-1",
            motivering="Omdat het zo is.",
            bewijsstukken=(),
        ),
    ),
)
