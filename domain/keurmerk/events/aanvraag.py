"""Facts about the application and the aspirant award (H23 1.3, 6.1.2, 6.2.6)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.events.besluit import Besluit
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagIngediend:
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-ingediend.v1"
    kvk: str
    ingediend_op: date
    diensten: tuple[Dienst, ...]
    voorkeur_cyclus: Cyclus
    hernieuwd: bool  # an application after an earlier refusal, Schorsing or Intrekking
    toelichting: str | None  # id of the written explanation
    plan_van_aanpak: str | None  # id of the plan


@dataclass(frozen=True, slots=True, kw_only=True)
class AspirantToegekend:
    TOPIC: ClassVar[str] = "keurmerk.aspirant-toegekend.v2"
    besluit: Besluit
    cyclus: Cyclus
    uwv: bool  # has UWV as Opdrachtgever: other dates in cycle januari (Tabel 2 fn 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagAfgewezen:
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-afgewezen.v1"
    besluit: Besluit
    nieuwe_aanvraag_vanaf: date
    ontbinding_bij_stilzitten: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagIngetrokken:
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-ingetrokken.v1"
    ingetrokken_op: date
    terug_naar: Keurmerkstatus
    overeenkomst: Overeenkomststatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AanvraagNietInBehandelingGenomen:
    TOPIC: ClassVar[str] = "keurmerk.aanvraag-niet-in-behandeling-genomen.v1"
    besluit: Besluit
    kvk: str
    ingediend_op: date
    nieuwe_aanvraag_vanaf: date | None  # None: never, the Overeenkomst was ontbonden
