"""Deciding on both kinds of Schorsing (H23 6.2.3, 6.2.6)."""

from datetime import date
from typing import Protocol

from domain import beleid
from domain.begrippen import NaSchorsing, Opheffing
from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.keurmerk import Planstand, Voornemen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.maatregel import REGELS as MAATREGEL
from domain.keurmerk.regels import NADELIG, NIET_EERDER
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.feiten import (
    EINDE,
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
)
from domain.keurmerk.schorsing.gronden import (
    OpheffingGrond,
)
from domain.keurmerk.vraag import Gegrond, Vooraf, Voorafregel, Vraag, besluit, ingang_van
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


class MetEinde(Gegrond, Protocol):
    """A Schorsing that has a last day."""

    @property
    def laatste_dag(self) -> date: ...


def _onderliggend(vraag: Vooraf) -> Keurmerkstatus:
    """What revives when the Schorsing ends."""
    return vraag.keurmerk.onderliggend or vraag.keurmerk.status


def _nieuwe_aanvraag(vraag: Vraag[Gegrond]) -> date:
    """Counts only if the mark does not revive (A-49)."""
    dag = vraag.command.besluitdatum
    return beleid.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag))


def _signalen(vraag: Vraag[MetEinde]) -> tuple[date, ...]:
    command = vraag.command
    return beleid.schorsing_signalen(command.besluitdatum, ingang_van(vraag), command.laatste_dag)


def _voor_onderzoek(vraag: Vraag[SchorsVoorOnderzoek]) -> GeschorstVoorOnderzoek:
    sanctie = vraag.keurmerk.status is Keurmerkstatus.GESCHORST_SANCTIE
    return GeschorstVoorOnderzoek(
        besluit=besluit(vraag),
        status=vraag.keurmerk.status if sanctie else Keurmerkstatus.GESCHORST_ONDERZOEK,
        onderliggend=_onderliggend(vraag),
        nieuwe_aanvraag_vanaf=_nieuwe_aanvraag(vraag),
        onderzoek=vraag.command.onderzoek,
        laatste_dag=vraag.command.laatste_dag,
        signalen=_signalen(vraag),
    )


def _verleng(vraag: Vraag[VerlengSchorsing]) -> SchorsingVerlengd:
    return SchorsingVerlengd(
        besluit=besluit(vraag),
        laatste_dag=vraag.command.laatste_dag,
        signalen=_signalen(vraag),
    )


def _als_sanctie(vraag: Vraag[SchorsAlsSanctie]) -> GeschorstAlsSanctie:
    command = vraag.command
    return GeschorstAlsSanctie(
        besluit=besluit(vraag),
        onderliggend=_onderliggend(vraag),
        nieuwe_aanvraag_vanaf=_nieuwe_aanvraag(vraag),
        laatste_dag=command.laatste_dag,
        signalen=_signalen(vraag),
        normen=command.normen,
        voorwaarden=command.voorwaarden,
    )


def _hef_op(vraag: Vraag[HefSchorsingOp]) -> SchorsingOpgeheven:
    return SchorsingOpgeheven(besluit=besluit(vraag), terug_naar=_onderliggend(vraag))


def uiterste_dag(vraag: Vraag[Gegrond], vanaf: date) -> date:
    """Last day a Schorsing from `vanaf` may have (H23 6.2.3, A-44). EditieNietInSysteem."""
    handleiding = vraag.handleiding(vraag.command.besluitdatum)
    return plus_dagen(
        plus_maanden(vanaf, handleiding.termijnen.schorsing_maximum_maanden.waarde), -1
    )


def _uiterste(vraag: Vraag[MetEinde]) -> date:
    return uiterste_dag(vraag, ingang_van(vraag))


def _uiterste_met_onderzoek(vraag: Vraag[SchorsVoorOnderzoek]) -> date:
    """Days that the same investigation used before are deducted."""
    gebruikt = vraag.keurmerk.schorsingsdagen.get(vraag.command.onderzoek, 0)
    return plus_dagen(_uiterste(vraag), -gebruikt)


def _uiterste_verlenging(vraag: Vraag[VerlengSchorsing]) -> date:
    """Also here the days that one of these investigations used before are deducted."""
    schorsing, eerder = vraag.keurmerk.schorsing, vraag.keurmerk.schorsingsdagen
    if schorsing is None:
        return vraag.dag
    gebruikt = max((eerder.get(onderzoek, 0) for onderzoek in schorsing.onderzoeken), default=0)
    return plus_dagen(uiterste_dag(vraag, schorsing.vanaf), -gebruikt)


def _later_dan_nu(vraag: Vraag[VerlengSchorsing]) -> bool:
    schorsing = vraag.keurmerk.schorsing
    return schorsing is None or schorsing.laatste_dag < vraag.command.laatste_dag


def _verlenging_klopt(vraag: Vraag[VerlengSchorsing]) -> bool:
    if vraag.keurmerk.schorsing is None:
        return True
    return vraag.command.laatste_dag <= _uiterste_verlenging(vraag)


def _binnen_schorsing(vraag: Vooraf) -> bool:
    schorsing = vraag.keurmerk.schorsing
    return schorsing is None or vraag.dag <= schorsing.laatste_dag


def _gehoord(vraag: Vooraf) -> bool:
    hoor = vraag.keurmerk.hoor
    if hoor is None or hoor.voornemen is not Voornemen.SCHORSING:
        return False
    return hoor.afgerond or vraag.dag > hoor.reactie_uiterlijk


def _opheffing_weerlegd(vraag: Vraag[HefSchorsingOp]) -> tuple[str, ...]:
    keurmerk, grond = vraag.keurmerk, OpheffingGrond
    plan, schorsing = keurmerk.plan, keurmerk.schorsing
    goed = plan is not None and plan.stand is Planstand.GOEDGEKEURD
    feiten = {
        grond.PLAN_GOEDGEKEURD: bool(goed and plan and plan.opheffing is Opheffing.DIRECT),
        grond.PLAN_GEIMPLEMENTEERD: bool(plan and plan.stand is Planstand.GEIMPLEMENTEERD),
        grond.ONDERZOEK_ZONDER_BEVINDING: keurmerk.status is Keurmerkstatus.GESCHORST_ONDERZOEK,
        grond.TERMIJN_GEEINDIGD: schorsing is not None and vraag.dag > schorsing.laatste_dag,
    }
    return tuple(g.value for g in vraag.command.gronden if not feiten.get(g, True))


EINDE_NA_BEGIN = Regel[Vraag[MetEinde]](
    "schorsing-te-kort",
    h2023("6.2.3", "Een Schorsing heeft een duur."),
    "De laatste dag kan niet vóór de ingangsdatum ({vanaf:%d-%m-%Y}) liggen.",
    lambda v: v.command.laatste_dag >= ingang_van(v),
    lambda v: {"vanaf": ingang_van(v)},
)

EINDDAG = Regel[Vraag[MetEinde]](
    "schorsing-te-lang",
    h2023("6.2.3", "Een Schorsing duurt ten hoogste negen maanden (A-44)."),
    "De laatste dag mag uiterlijk {uiterlijk:%d-%m-%Y} zijn.",
    lambda v: v.command.laatste_dag <= _uiterste(v),
    lambda v: {"uiterlijk": _uiterste(v)},
)

ZELFDE_ONDERZOEK = Regel[Vraag[SchorsVoorOnderzoek]](
    "onderzoek-al-gebruikt",
    eigen_lezing("A-44", "De langste duur geldt voor hetzelfde onderzoek samen."),
    "Voor dit onderzoek is al eerder geschorst: de laatste dag is dan {uiterlijk:%d-%m-%Y}.",
    lambda v: v.command.laatste_dag <= _uiterste_met_onderzoek(v),
    lambda v: {"uiterlijk": _uiterste_met_onderzoek(v)},
)

VERLENGING_LATER = Regel[Vraag[VerlengSchorsing]](
    "verlenging-zonder-verlenging",
    h2023("6.2.3", "Wie verlengt, kiest een latere laatste dag."),
    "De nieuwe laatste dag moet later zijn dan de laatste dag van nu.",
    _later_dan_nu,
)

VERLENGING = Regel[Vraag[VerlengSchorsing]](
    "verlenging-onmogelijk",
    h2023("6.2.3", "Verlengen kan binnen negen maanden na het begin (A-44)."),
    "De nieuwe laatste dag mag uiterlijk {uiterlijk:%d-%m-%Y} zijn.",
    _verlenging_klopt,
    lambda v: {"uiterlijk": _uiterste_verlenging(v)},
)

BINNEN_SCHORSING = Voorafregel(
    "schorsing-al-voorbij",
    h2023("6.2.3", "Verlengen kan alleen tijdens de Schorsing."),
    "De laatste dag van de Schorsing is al voorbij.",
    _binnen_schorsing,
)

GEHOORD = Voorafregel(
    "niet-gehoord",
    h2023("6.2.3", "Voor een Schorsing als sanctie kan de houder worden gehoord."),
    "Bied de houder eerst een hoorgelegenheid voor een Schorsing en wacht de reactie af.",
    _gehoord,
)

OPHEFFING_KLOPT = Regel[Vraag[HefSchorsingOp]](
    "grond-klopt-niet",
    h2023("6.2.6", "Opheffen rust op een feit in het dossier."),
    "Dit dossier spreekt deze gronden tegen: {gronden}.",
    lambda v: not _opheffing_weerlegd(v),
    lambda v: {"gronden": ", ".join(_opheffing_weerlegd(v))},
)


def _schorsing_voorbij(vraag: Vooraf, termijn: Termijn) -> SchorsingstermijnVerstreken:
    """The mark revives by the decision that set the last day, not by a new one (A-44)."""
    gevolg = beleid.NA_SCHORSING.op(termijn.dag)
    herleeft = gevolg is NaSchorsing.HERLEEFT
    return SchorsingstermijnVerstreken(
        termijn=f"{termijn.id}",
        laatste_dag=termijn.dag,
        gevolg=gevolg,
        ingangsdatum=plus_dagen(termijn.dag, 1),
        terug_naar=vraag.keurmerk.onderliggend if herleeft else None,
    )


VERLOOP = (Verloop(soort=EINDE, leg_vast=_schorsing_voorbij),)

BESLISSINGEN = (
    Beslissing(
        command=SchorsVoorOnderzoek,
        event=GeschorstVoorOnderzoek,
        leg_vast=_voor_onderzoek,
        inhoud=(EINDE_NA_BEGIN, EINDDAG, ZELFDE_ONDERZOEK, *NADELIG),
    ),
    Beslissing(
        command=VerlengSchorsing,
        event=SchorsingVerlengd,
        leg_vast=_verleng,
        vooraf=(BINNEN_SCHORSING,),
        inhoud=(VERLENGING_LATER, VERLENGING),
    ),
    Beslissing(
        command=SchorsAlsSanctie,
        event=GeschorstAlsSanctie,
        leg_vast=_als_sanctie,
        vooraf=(GEHOORD,),
        inhoud=(EINDE_NA_BEGIN, EINDDAG, *MAATREGEL, *NADELIG),
    ),
    Beslissing(
        command=HefSchorsingOp,
        event=SchorsingOpgeheven,
        leg_vast=_hef_op,
        inhoud=(OPHEFFING_KLOPT, NIET_EERDER),
    ),
)
