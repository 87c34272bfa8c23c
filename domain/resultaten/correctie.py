"""Submitted and audited figures side by side: the audited one counts, the difference is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from domain.begrippen import Dienst
from domain.handleiding.resultaatvorm import Dienstvelden, Organisatievelden, Resultaatwaarden
from domain.handleiding.velden import Invoerveld, Organisatieveld, Veld
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave, Waarde

NIETS = Opgave()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correctie:
    """A figure that the auditor changed or filled in: both exemptions ask for it (R-V4, R-V6).

    `nummer` is None for an input that no field was printed for (A-18).
    """

    dienst: Dienst | None
    veld: Invoerveld
    nummer: str | None
    opgegeven: Waarde | None
    audit: Waarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultaatgegevens:
    """`audit` holds only what the auditor found; None there leaves the submitted figure alone."""

    opgave: Opgave
    audit: Opgave = NIETS

    @property
    def geldend(self) -> Opgave:
        """The figures that count. A Dienst that only the auditor reports counts too."""
        opgegeven = {opgave.dienst: opgave for opgave in self.opgave.diensten}
        for audit in self.audit.diensten:
            eerder = opgegeven.get(audit.dienst)
            opgegeven[audit.dienst] = _aangevuld(eerder, audit) if eerder else audit
        organisatie = replace(self.opgave.organisatie, **_ingevuld(self.audit.organisatie))
        return Opgave(organisatie=organisatie, diensten=tuple(opgegeven.values()))

    def correcties(self, waarden: Resultaatwaarden) -> tuple[Correctie, ...]:
        """Every figure on which the audit differs from what was submitted.

        Giving an input that no field was printed for corrects nothing; changing one does.
        """
        van_organisatie = _verschillen(
            None, self.opgave.organisatie, self.audit.organisatie, _op_naam(waarden.organisatie)
        )
        return (*van_organisatie, *self._per_dienst(waarden))

    def _per_dienst(self, waarden: Resultaatwaarden) -> Iterator[Correctie]:
        for audit in self.audit.diensten:
            eerder = self.opgave.van(audit.dienst) or Dienstopgave(dienst=audit.dienst)
            velden = waarden.diensten.get(audit.dienst)
            yield from _verschillen(audit.dienst, eerder, audit, _op_naam(velden))


def _op_naam(velden: Dienstvelden | Organisatievelden | None) -> Mapping[str, str]:
    return {str(veld): nummer for veld, nummer in velden.nummers.items()} if velden else {}


def _aangevuld(eerder: Dienstopgave, audit: Dienstopgave) -> Dienstopgave:
    contracten = audit.prestatiecontracten or eerder.prestatiecontracten
    return replace(eerder, **_ingevuld(audit), prestatiecontracten=contracten)


def _ingevuld(
    opgave: Dienstopgave | Organisatieopgave,
) -> dict[str, Any]:  # replace() takes each field by its own type
    waarden = {str(veld): getattr(opgave, veld) for veld in _velden(opgave)}
    return {naam: waarde for naam, waarde in waarden.items() if waarde is not None}


def _velden(opgave: Dienstopgave | Organisatieopgave) -> type[Veld] | type[Organisatieveld]:
    return Veld if isinstance(opgave, Dienstopgave) else Organisatieveld


def _verschillen(
    dienst: Dienst | None,
    eerder: Dienstopgave | Organisatieopgave,
    audit: Dienstopgave | Organisatieopgave,
    nummers: Mapping[str, str],
) -> Iterator[Correctie]:
    for veld in _velden(audit):
        opgegeven, gevonden = getattr(eerder, veld), getattr(audit, veld)
        nummer = nummers.get(veld)
        gegeven = nummer is not None or opgegeven is not None
        if gegeven and gevonden not in (None, opgegeven):
            yield Correctie(
                dienst=dienst, veld=veld, nummer=nummer, opgegeven=opgegeven, audit=gevonden
            )
