"""Why somebody is a UBO: one reason per line of Bijlage 7B, each with its chain."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from domain.handleiding.persoonsvorm import Persoonswaarden
from domain.personen.belang import aandelenketen, doorgerekend
from domain.personen.register import Stand
from domain.personen.relaties import Relatie, Relatiesoort, Schakel
from domain.personen.zeggenschap import Zeggenschap, Zoektocht, bovenliggend, zeggenschap_over

VERMOGEN = (Relatiesoort.BEGUNSTIGDE, Relatiesoort.BIJZONDERE_ZEGGENSCHAP)


class Ubostand(StrEnum):
    UBO = "ubo"
    OP_DE_GRENS = "op-de-grens"  # to be registered by 7A, not yet a UBO by 7B: flagged
    PSEUDO_UBO = "pseudo-ubo"


class Ubogrond(StrEnum):
    KAPITAAL = "kapitaal"
    STEMMEN = "stemmen"
    ZEGGENSCHAP = "zeggenschap"
    VERMOGEN = "vermogen"
    BESTUUR_VAN_DE_TOP = "bestuur-van-de-top"


@dataclass(frozen=True, slots=True)
class Uboreden:
    grond: Ubogrond
    stand: Ubostand
    keten: tuple[Schakel, ...]


@dataclass(frozen=True, slots=True)
class Weging:
    """What is known of `organisatie` before its people are weighed one by one."""

    stand: Stand
    organisatie: str
    waarden: Persoonswaarden
    kapitaal: Mapping[str, Fraction]
    zeggenschap: Mapping[str, Zeggenschap]

    @property
    def personen(self) -> tuple[str, ...]:
        """The natural persons who may be UBO, in order of their id."""
        boven = bovenliggend(self.stand, self.organisatie)
        los = (
            *self.stand.naar(self.organisatie, *VERMOGEN),
            *(r for wie in (self.organisatie, *self.zeggenschap) for r in self._feitelijk(wie)),
        )
        return tuple(sorted(self.stand.natuurlijk & {*boven, *(relatie.van for relatie in los)}))

    def stemmen(self, persoon: str) -> tuple[Fraction, tuple[Schakel, ...]]:
        """The votes that `persoon` can cast, and whose they are."""
        tocht = Zoektocht(
            self.stand, frozenset({persoon}), self.waarden.zeggenschap_meer_dan.waarde
        )
        tocht.zoek()
        telling = tocht.geteld[self.organisatie, Relatiesoort.STEMMEN]
        return tocht.som(self.organisatie, Relatiesoort.STEMMEN), tocht.keten(telling)

    def redenen(self, persoon: str) -> Iterator[Uboreden]:
        kapitaal = self.kapitaal.get(persoon, Fraction(0))
        if belang := self._belang(kapitaal):
            aandelen = aandelenketen(self.stand, persoon, self.organisatie)
            yield Uboreden(Ubogrond.KAPITAAL, belang, aandelen)
        stemmen, keten_van_stemmen = self.stemmen(persoon)
        if belang := self._belang(stemmen):
            yield Uboreden(Ubogrond.STEMMEN, belang, keten_van_stemmen)
        if persoon in self.zeggenschap:
            keten = self.zeggenschap[persoon].keten
            yield Uboreden(Ubogrond.ZEGGENSCHAP, Ubostand.UBO, keten)
        yield from self._overig(persoon)

    def _belang(self, aandeel: Fraction) -> Ubostand | None:
        if aandeel > self.waarden.ubo_meer_dan.waarde:
            return Ubostand.UBO
        vanaf = self.waarden.ubo_vastleggen_vanaf.waarde
        return Ubostand.OP_DE_GRENS if aandeel >= vanaf else None

    def _overig(self, persoon: str) -> Iterator[Uboreden]:
        for wie in (self.organisatie, *self.zeggenschap):
            for relatie in self._feitelijk(wie):
                if relatie.van == persoon:
                    verder = self.zeggenschap[wie].keten if wie in self.zeggenschap else ()
                    yield Uboreden(Ubogrond.ZEGGENSCHAP, Ubostand.UBO, (relatie, *verder))
        for soort in VERMOGEN:
            relaties = [r for r in self.stand.naar(self.organisatie, soort) if r.van == persoon]
            deel = sum((relatie.deel for relatie in relaties), Fraction(0))
            if deel >= self.waarden.ubo_vermogen_vanaf.waarde:
                yield Uboreden(Ubogrond.VERMOGEN, Ubostand.UBO, tuple(relaties))

    def _feitelijk(self, wie: str) -> tuple[Relatie, ...]:
        return self.stand.naar(wie, Relatiesoort.FEITELIJKE_ZEGGENSCHAP)


def weging(stand: Stand, organisatie: str, waarden: Persoonswaarden) -> Weging:
    return Weging(
        stand,
        organisatie,
        waarden,
        doorgerekend(stand, organisatie),
        zeggenschap_over(stand, organisatie, waarden.zeggenschap_meer_dan.waarde),
    )
