"""What is reported on a Meetperiode, by the holder or as corrected by the auditor."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias, cast

from domain.begrippen import Dienst
from domain.getallen import Getal
from domain.handleiding.velden import Organisatieveld, Veld
from domain.resultaten.prestatiecontract import Laddercontract, Prestatiecontract

Waarde: TypeAlias = Getal | bool | date


@dataclass(frozen=True, slots=True, kw_only=True)
class Dienstopgave:
    """The figures of one Dienst; None is not filled in. Which ones are asked is in Dienstvelden."""

    dienst: Dienst
    afgerond_of_beeindigd: int | None = None
    met_prestatieafspraak: int | None = None
    succesvol: int | None = None
    succesvol_met_prestatieafspraak: Getal | None = None
    had_succesvol_moeten_zijn: Getal | None = None
    werk_gevonden: int | None = None
    prestatieafspraken_nogmaals: int | None = None
    tvo_afnemers: int | None = None
    tvo_opdrachtgevers: int | None = None
    omzet: Decimal | None = None
    garantie_wvp: bool | None = None
    producten_beschreven: bool | None = None
    proces_beschreven: bool | None = None
    visie_openbaar: bool | None = None
    functieprofielen: bool | None = None
    niet_herleidbaar: bool | None = None
    rechten_gemeld: bool | None = None
    meetbare_afspraken: bool | None = None
    kosten_per_interventie: Decimal | None = None
    prijs_per_interventie: Decimal | None = None
    seqf_datum: date | None = None
    assessorafspraak: bool | None = None
    afgerond: int | None = None
    verschillende_personen: int | None = None  # Organisatieadvies: Opdrachtgevers or groups
    nagekomen: int | None = None
    met_erkende_jobcoach: int | None = None
    contracten: int | None = None
    met_meetbare_afspraak: int | None = None
    interventies: int | None = None
    trajecten: int | None = None
    met_opgeleide_medewerker: int | None = None
    prestatiecontracten: tuple[Prestatiecontract, ...] = ()

    def waarde(self, veld: Veld) -> Waarde | None:
        return cast(Waarde | None, getattr(self, veld))

    @property
    def met_ladder(self) -> bool:
        """More than all Trajecten can have succeeded: somebody can rise further than agreed."""
        return any(isinstance(contract, Laddercontract) for contract in self.prestatiecontracten)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatieopgave:
    """The figures that belong to no single Dienst."""

    afgeronde_trajecten: int | None = None
    transparante_trajecten: int | None = None
    gekwalificeerd_eigen: int | None = None
    personeel_eigen: int | None = None
    gekwalificeerd_ingehuurd: int | None = None
    personeel_ingehuurd: int | None = None
    personen_totaal: int | None = None

    def waarde(self, veld: Organisatieveld) -> int | None:
        return cast(int | None, getattr(self, veld))


@dataclass(frozen=True, slots=True, kw_only=True)
class Opgave:
    organisatie: Organisatieopgave = Organisatieopgave()
    diensten: tuple[Dienstopgave, ...] = ()

    def van(self, dienst: Dienst) -> Dienstopgave | None:
        return next((opgave for opgave in self.diensten if opgave.dienst is dienst), None)
