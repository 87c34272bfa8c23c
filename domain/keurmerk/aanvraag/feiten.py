"""Facts about the application and the aspirant award (H23 1.3, 6.1.2, 6.2.6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Cyclus, Dienst
from domain.copying import changed
from domain.keurmerk.agenda.soorten import Groep, Taaksoort
from domain.keurmerk.beoordeling.feiten import TWEEDE
from domain.keurmerk.einde import feiten as einde
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feit import Feit, Opening, ingang, stop, stop_als
from domain.keurmerk.keurmerk import Aanvraag, Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.meetperiode.agenda import MEETPERIODE_STARTEN
from domain.keurmerk.plan.feiten import PLAN_BEOORDELEN, PLAN_NIET_INGEVOERD
from domain.source import eigen_lezing, h2023

AANVRAAG_BEOORDELEN = Taaksoort(
    "aanvraag-beoordelen",
    "Beoordeel de aanvraag: toekennen of afwijzen",
    h2023("6.2.5", "Op een aanvraag in behandeling volgt een besluit."),
    Groep.AANVRAAG,
    alleen_door_besluit=True,
)
AANVRAAG_OPNIEUW_BEZIEN = Taaksoort(
    "aanvraag-opnieuw-bezien",
    "Bekijk de te vroege aanvraag opnieuw als de wachttijd om is",
    h2023("6.2.6", "Na de wachttijd wordt een aanvraag wel behandeld."),
    Groep.AANVRAAG,
)
TAKEN = (AANVRAAG_BEOORDELEN, AANVRAAG_OPNIEUW_BEZIEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagIngediend(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-ingediend.v1"
    kvk: str
    ingediend_op: date
    diensten: tuple[Dienst, ...]
    voorkeur_cyclus: Cyclus
    hernieuwd: bool  # an application after an earlier refusal, Schorsing or Intrekking
    toelichting: str | None  # id of the written explanation
    plan_van_aanpak: str | None  # id of the plan


@dataclass(frozen=True, slots=True, kw_only=True)
class AspirantToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.aspirant-toegekend.v2"
    cyclus: Cyclus
    uwv: bool  # has UWV as Opdrachtgever: other dates in cycle januari (Tabel 2 fn 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagAfgewezen(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-afgewezen.v1"
    nieuwe_aanvraag_vanaf: date
    ontbinding_bij_stilzitten: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagIngetrokken(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-ingetrokken.v1"
    ingetrokken_op: date
    terug_naar: Keurmerkstatus
    overeenkomst: Overeenkomststatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagNietInBehandelingGenomen(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-niet-in-behandeling-genomen.v1"
    kvk: str
    ingediend_op: date
    nieuwe_aanvraag_vanaf: date | None  # None: never, the Overeenkomst was ontbonden


def _ingediend(k: Keurmerk, e: AanvraagIngediend, _: int) -> Keurmerk:
    aanvraag = Aanvraag(
        ingediend_op=e.ingediend_op,
        diensten=e.diensten,
        hernieuwd=e.hernieuwd,
        vanuit=k.status,
        overeenkomst_daarvoor=k.overeenkomst,
    )
    return changed(
        k,
        kvk=e.kvk,
        status=Keurmerkstatus.AANVRAAG,
        ingangsdatum=e.ingediend_op,
        overeenkomst=Overeenkomststatus.LOPEND,
        aanvraag=aanvraag,
    )


def _aspirant(k: Keurmerk, e: AspirantToegekend, _: int) -> Keurmerk:
    return changed(
        k,
        status=Keurmerkstatus.ASPIRANT,
        ingangsdatum=e.besluit.ingangsdatum,
        cyclus=e.cyclus,
        diensten=k.aanvraag.diensten if k.aanvraag else (),
        aanvraag=None,
        plan=None,
        nieuwe_aanvraag_vanaf=None,
        ontbinding_bij_stilzitten=None,
    )


def _afgewezen(k: Keurmerk, e: AanvraagAfgewezen, _: int) -> Keurmerk:
    return changed(
        einde.zonder_houder(k),
        status=Keurmerkstatus.AFGEWEZEN,
        ingangsdatum=e.besluit.ingangsdatum,
        aanvraag=None,
        afwijzingen=k.afwijzingen + 1,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
        ontbinding_bij_stilzitten=e.ontbinding_bij_stilzitten,
    )


def _ingetrokken(k: Keurmerk, e: AanvraagIngetrokken, _: int) -> Keurmerk:
    return changed(
        k,
        status=e.terug_naar,
        ingangsdatum=e.ingetrokken_op,
        overeenkomst=e.overeenkomst,
        aanvraag=None,
        plan=k.plan if e.terug_naar is Keurmerkstatus.NIET_TOEGEKEND else None,
    )


def _niet_in_behandeling(k: Keurmerk, e: AanvraagNietInBehandelingGenomen, _: int) -> Keurmerk:
    return changed(k, kvk=e.kvk)


def _beoordelen(_e: AanvraagIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(AANVRAAG_BEOORDELEN)


def _meten(_e: AspirantToegekend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(MEETPERIODE_STARTEN)


def _te_vroeg(e: AanvraagNietInBehandelingGenomen, _na: Keurmerk) -> Iterator[Opening]:
    if e.nieuwe_aanvraag_vanaf:
        yield Opening(AANVRAAG_OPNIEUW_BEZIEN, e.nieuwe_aanvraag_vanaf)


def _tweede(_e: AanvraagAfgewezen, na: Keurmerk) -> Iterator[Opening]:
    if na.afwijzingen >= TWEEDE:
        yield Opening(einde.ONTBINDEN)


def _plan_vervalt(e: AanvraagIngetrokken) -> bool:
    """Not back where the plan van aanpak was submitted: there it still asks for an answer."""
    return e.terug_naar is not Keurmerkstatus.NIET_TOEGEKEND


PLANTAKEN = (PLAN_BEOORDELEN, PLAN_NIET_INGEVOERD)
FEITEN = (
    Feit(
        event=AanvraagIngediend,
        titel="Aanvraag ingediend",
        dag=lambda e: e.ingediend_op,
        evolve=_ingediend,
        stopt=(stop(*einde.TERMIJNEN, AANVRAAG_OPNIEUW_BEZIEN, einde.ONTBINDING_MELDEN),),
        opent=_beoordelen,
        overgang=h2023("6.2.6", "Een aanvraag kan als er geen wachttijd of uitsluiting loopt."),
    ),
    Feit(
        event=AspirantToegekend,
        titel="Aspirant-Keurmerk toegekend",
        dag=ingang,
        evolve=_aspirant,
        stopt=(stop(Groep.WACHTTIJD, Groep.PLAN, Groep.AANVRAAG),),
        opent=_meten,
        overgang=h2023("Bijlage 1", "Het Aspirant-Keurmerk volgt op een aanvraag in behandeling."),
    ),
    Feit(
        event=AanvraagAfgewezen,
        titel="Aanvraag afgewezen",
        dag=ingang,
        evolve=_afgewezen,
        start=einde.wachttijd,
        stopt=(stop(Groep.PLAN, Groep.AANVRAAG),),
        opent=_tweede,
        overgang=h2023("6.2.5", "Alleen een aanvraag in behandeling kan worden afgewezen."),
    ),
    Feit(
        event=AanvraagIngetrokken,
        titel="Aanvraag ingetrokken door de aanvrager",
        dag=lambda e: e.ingetrokken_op,
        evolve=_ingetrokken,
        stopt=(stop(Groep.AANVRAAG), stop_als(_plan_vervalt, *PLANTAKEN)),
        overgang=eigen_lezing("E36", "De aanvrager kan een lopende aanvraag intrekken."),
    ),
    Feit(
        event=AanvraagNietInBehandelingGenomen,
        titel="Aanvraag niet in behandeling genomen",
        dag=ingang,
        evolve=_niet_in_behandeling,
        stopt=(stop(einde.ONTBINDING_AANKONDIGEN, einde.ONTBINDING_BIJ_STILZITTEN),),
        opent=_te_vroeg,
        overgang=h2023(
            "6.2.6", "Een te vroege aanvraag wordt niet in behandeling genomen, wel bewaard."
        ),
    ),
)
