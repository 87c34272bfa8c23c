"""What the register of persons means for an assessment: the UBO's, and who bars an application.

With a share exactly on the threshold somebody counts as a UBO here: Bijlage 7A says so itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.beleid.keuzes import FAMILIE_SAMEN, WERKNEMERS_VERBONDEN, ZUSTERS_VERBONDEN
from domain.kader import Kader
from domain.personen.register import Personenregister
from domain.personen.ubo import Ubobeeld, Ubovraag, ubos
from domain.personen.ubogronden import Ubostand
from domain.personen.verbinding import Gewicht, Verbinding
from domain.personen.verbonden import Verbondenvraag, verbonden_personen
from domain.uitslag import Toets, Uitkomst, Uitslag

BELEID = (WERKNEMERS_VERBONDEN, ZUSTERS_VERBONDEN, FAMILIE_SAMEN)
UITSLUITING, EERDER_HOUDER = "R-6.2.6-e", "R-UBO-c"
VRIJ = "Hier staat niemand in de weg."
KIJK = "Naar de letter telt dit niet. Blik op Werk kijkt hier zelf naar."


@dataclass(frozen=True, slots=True, kw_only=True)
class Personenfeiten:
    """Ids only; `organisatie` is the one that is judged.

    `uitgesloten`: who may not apply now (6.2.6). `eerder_houder`: who was Keurmerkhouder before.
    """

    organisatie: str
    register: Personenregister
    uitgesloten: frozenset[str] = frozenset()
    eerder_houder: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Belang:
    """The UBO's, and apart from them who has exactly the share of Bijlage 7A."""

    ubos: frozenset[str]
    op_de_grens: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Treffer:
    """Somebody who stands in the way; when it does not count, staff look at it."""

    telt: bool
    zin: str


def belang(feiten: Personenfeiten, dag: date, kader: Kader) -> Belang:
    """Nobody at all when the register cannot name them. Bron: H23 1.2.5, Bijlagen 7A and 7B."""
    gevonden = _Zaak(feiten, dag, kader).beeld().personen
    grens = frozenset(ubo.persoon for ubo in gevonden if ubo.stand is Ubostand.OP_DE_GRENS)
    return Belang(ubos=frozenset(u.persoon for u in gevonden) - grens, op_de_grens=grens)


def belemmeringen(feiten: Personenfeiten, dag: date, kader: Kader) -> Iterator[Uitslag]:
    """Whether somebody else bars a new Overeenkomst. Bron: H23 6.2.6, Bijlage 7A, A-49."""
    zaak = _Zaak(feiten, dag, kader)
    toets = kader.toets(UITSLUITING, "Verbonden Personen", beleid=BELEID)
    yield _oordeel(toets, tuple(zaak.uitgesloten()))
    toets, beeld = kader.toets(EERDER_HOUDER, "UBO's", beleid=BELEID), zaak.beeld()
    if beeld.personen:
        yield _oordeel(toets, tuple(zaak.eerder_houder(beeld)))
    else:
        yield toets.uitslag(beeld.uitslag.uitkomst, beeld.uitslag.zin)


@dataclass(frozen=True, slots=True)
class _Zaak:
    feiten: Personenfeiten
    dag: date
    kader: Kader

    def beeld(self) -> Ubobeeld:
        feiten = self.feiten
        vraag = Ubovraag(organisatie=feiten.organisatie, dag=self.dag, register=feiten.register)
        return ubos(vraag, self.kader)

    def uitgesloten(self) -> Iterator[_Treffer]:
        for verbinding in self._verbonden(self.feiten.organisatie):
            if verbinding.met in self.feiten.uitgesloten:
                zin = f"{verbinding.met} mag nu geen aanvraag doen. {verbinding.zin}"
                yield _Treffer(verbinding.gewicht is Gewicht.TELT, zin)

    def eerder_houder(self, beeld: Ubobeeld) -> Iterator[_Treffer]:
        """Around each UBO; the organisation itself does not stand in its own way here."""
        houders = self.feiten.eerder_houder - {self.feiten.organisatie}
        for ubo in beeld.personen:
            if ubo.persoon in houders:
                yield _Treffer(True, f"{ubo.persoon} was eerder Keurmerkhouder. {ubo.zin}")
            for verbinding in self._verbonden(ubo.persoon):
                if verbinding.met in houders:
                    zin = f"{verbinding.met} was eerder Keurmerkhouder. {verbinding.zin}"
                    yield _Treffer(verbinding.gewicht is Gewicht.TELT, zin)

    def _verbonden(self, wie: str) -> tuple[Verbinding, ...]:
        vraag = Verbondenvraag(persoon=wie, dag=self.dag, register=self.feiten.register)
        gevonden = verbonden_personen(vraag, self.kader)
        return tuple(verbinding for _, verbinding in sorted(gevonden.items()))


def _oordeel(toets: Toets, treffers: tuple[_Treffer, ...]) -> Uitslag:
    tellend = tuple(dict.fromkeys(treffer.zin for treffer in treffers if treffer.telt))
    if tellend:
        return toets.oordeel(False, " ".join(tellend))
    if treffers:
        zinnen = dict.fromkeys(treffer.zin for treffer in treffers)
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, " ".join((*zinnen, KIJK)))
    return toets.oordeel(True, VRIJ)
