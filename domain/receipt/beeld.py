"""The outcomes of a whole Meetperiode, as an advice looks at them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.documenten.vog import NORM as VOG
from domain.documenten.vog import herstelbaar
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import OP_FEITEN
from domain.normen import MET_UITLEG
from domain.receipt.feiten import Beoordelingsfeiten, Voorgeschiedenis
from domain.receipt.hoofdnormen import Hoofdnormuitslag
from domain.receipt.hoofdnormen import noem as noem_in
from domain.receipt.onderzoeksfeiten import met_cedeo
from domain.sterren.uitslagen import CODE as STERREN
from domain.uitslag import Uitkomst, Uitslag


@dataclass(frozen=True, slots=True, kw_only=True)
class Beeld:
    """`over`: norms that were not met and cannot be compensated. `volume` is there for an Aspirant.
    `overig` are the outcomes beside the norms.
    """

    hoofdnormen: Sequence[Hoofdnormuitslag]
    over: Sequence[Uitslag]
    materieel: frozenset[str]
    compensatie: Uitslag | None
    volume: Uitslag | None
    overig: Sequence[Uitslag]
    feiten: Beoordelingsfeiten
    verwoording: int

    @property
    def voorgeschiedenis(self) -> Voorgeschiedenis:
        return self.feiten.voorgeschiedenis

    @property
    def zonder_houvast(self) -> bool:
        """The report is doubted, and no interviews took its place."""
        onderzoek = self.feiten.onderzoek
        twijfel = onderzoek.onvoldoende_houvast and not onderzoek.clientenaudit
        return bool(twijfel) and not met_cedeo(self.feiten)

    @property
    def aandacht(self) -> list[Uitslag]:
        """What is no norm and yet not in order."""
        if self.verwoording < MET_UITLEG:
            return []
        return [uitslag for uitslag in self.overig if uitslag.uitkomst is Uitkomst.NIET_GEHAALD]

    @property
    def na_te_gaan(self) -> list[Uitslag]:
        """What is strange or unknown beside the norms. The stars are a calculation, no duty."""
        if self.verwoording < OP_FEITEN:
            return []
        onbekend = (u for u in self.overig if u.uitkomst is Uitkomst.NIET_TE_BEOORDELEN)
        per_plek = {(u.toets.code, u.toets.groep): u for u in onbekend}
        return [u for (code, _), u in per_plek.items() if code not in (STERREN, Onderdeel.OVERIG)]

    def noem(self, uitslagen: Iterable[Uitslag]) -> str:
        return noem_in(uitslagen, self.verwoording)

    def is_materieel(self, uitslag: Uitslag) -> bool:
        """A missing VOG that can be repaired is no ground for a measure at once (A-85)."""
        wie = herstelbaar(self.feiten.documenten.management)
        te_herstellen = (
            self.verwoording >= MET_UITLEG
            and uitslag.toets.code == VOG
            and uitslag.toets.groep in wie
        )
        return uitslag.toets.code in self.materieel and not te_herstellen

    def in_orde(self, zin: str) -> str:
        """`zin`, unless something beside the norms is not in order."""
        if not self.aandacht:
            return zin
        return f"Geen norm is gemist, maar dit is niet in orde: {self.noem(self.aandacht)}."

    def met(self, uitkomst: Uitkomst) -> list[Uitslag]:
        """The norms with this outcome; a hoofdnorm without norms stands for itself."""
        alle = (u for deel in self.hoofdnormen for u in (deel.normen or (deel.totaal,)))
        return [uitslag for uitslag in alle if uitslag.uitkomst is uitkomst]
