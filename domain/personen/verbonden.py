"""The Verbonden Personen of a Persoon on a day (H23 Bijlage 1), each with the chain that shows it.

Being Verbonden has a direction. Between organisations it goes both ways, but the company of a
brother-in-law is Verbonden with a person while that person is not with the company.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.beleid.keuzes import FAMILIE_SAMEN, WERKNEMERS_VERBONDEN, ZUSTERS_VERBONDEN
from domain.kader import Kader
from domain.personen.belang import te_veel
from domain.personen.familie import Familielid, familie
from domain.personen.register import ZEGGENSCHAP, Personenregister, Stand, op_dag
from domain.personen.relaties import Relatiesoort, Schakel
from domain.personen.ubo import aangewezen
from domain.personen.verbinding import Gewicht, Verbinding, Verbondengrond
from domain.personen.zeggenschap import (
    SAMEN,
    Zeggenschap,
    Zoektocht,
    onder_zeggenschap_van,
    zeggenschap_over,
)

LEIDING = (Relatiesoort.BESTUURDER, Relatiesoort.MANAGEMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbondenvraag:
    persoon: str
    dag: date
    register: Personenregister


def verbonden_personen(vraag: Verbondenvraag, kader: Kader) -> Mapping[str, Verbinding]:
    """One Verbinding per person; one that counts goes before a signal.

    Bron: H23 Bijlage 1, A-52 and A-86 (policies werknemers-verbonden, zusters-verbonden and
    familie-samen-verbonden).
    """
    kring = _Kring(op_dag(vraag.register, vraag.dag), vraag.persoon, kader)
    natuurlijk = vraag.persoon in vraag.register.natuurlijk
    alle = kring.van_natuurlijk_persoon() if natuurlijk else kring.van_organisatie()
    gevonden: dict[str, Verbinding] = {}
    for verbinding in sorted(alle, key=lambda v: v.gewicht is Gewicht.SIGNAAL):
        if verbinding.met != vraag.persoon:
            gevonden.setdefault(verbinding.met, verbinding)
    return gevonden


@dataclass(frozen=True, slots=True)
class _Kring:
    stand: Stand
    persoon: str
    kader: Kader

    def van_organisatie(self) -> Iterator[Verbinding]:
        boven = zeggenschap_over(self.stand, self.persoon, self._meer_dan)
        for deel in boven.values():
            yield self._verbinding(Verbondengrond.HEEFT_ZEGGENSCHAP, deel.door, deel.keten)
        yield from self._onder(self.persoon, Verbondengrond.ONDER_ZEGGENSCHAP)
        yield from self._werknemers(self.persoon)
        yield from self._zusters(boven)

    def van_natuurlijk_persoon(self) -> Iterator[Verbinding]:
        graden = self.kader.handleiding.personen.familie_graden.waarde
        leden = familie(self.stand, self.persoon, graden)
        yield from self._onder(self.persoon, Verbondengrond.ONDER_ZEGGENSCHAP)
        yield from self._werknemers(self.persoon)
        for wie, lid in leden.items():
            telt = not lid.voorbij
            yield self._verbinding(Verbondengrond.FAMILIE, wie, lid.keten, telt)
            yield from self._onder(wie, Verbondengrond.VAN_FAMILIE, lid.keten, telt)
            yield from self._werknemers(wie, lid.keten, telt)
        yield from self._familie_samen(leden)

    def _onder(
        self, wie: str, grond: Verbondengrond, via: tuple[Schakel, ...] = (), telt: bool = True
    ) -> Iterator[Verbinding]:
        for deel in onder_zeggenschap_van(self.stand, wie, self._meer_dan).values():
            yield self._verbinding(grond, deel.over, (*via, *deel.keten), telt)

    def _werknemers(
        self, werkgever: str, via: tuple[Schakel, ...] = (), telt: bool = True
    ) -> Iterator[Verbinding]:
        """Employers have Zeggenschap by the letter (Bijlage 1, d); A-86 says whom that touches."""
        dienstverbanden = self.stand.uit(werkgever, Relatiesoort.WERKGEVER)
        altijd = self.kader.beleid.waarde(WERKNEMERS_VERBONDEN) if dienstverbanden else True
        leiding = () if altijd else self._leiding()
        for relatie in dienstverbanden:
            zwaar = telt and (altijd or relatie.naar in leiding)
            grond = Verbondengrond.WERKNEMER
            yield self._verbinding(grond, relatie.naar, (*via, relatie), zwaar)

    def _leiding(self) -> Collection[str]:
        """The Management and the UBO's of the one whom this is about."""
        management = {relatie.van for relatie in self.stand.naar(self.persoon, *LEIDING)}
        if self.persoon in self.stand.natuurlijk or te_veel(self.stand, self.persoon):
            return management
        ubos = aangewezen(self.stand, self.persoon, self.kader.handleiding.personen)
        return management | {ubo.persoon for ubo in ubos}

    def _zusters(self, boven: Mapping[str, Zeggenschap]) -> Iterator[Verbinding]:
        """Others under the say of the same; from the top down, so that each is looked up once."""
        gedaan: set[str] = set()
        for deel in reversed(tuple(boven.values())):
            if deel.door in gedaan:
                continue
            onder = onder_zeggenschap_van(self.stand, deel.door, self._meer_dan)
            gedaan |= onder.keys()
            telt = self.kader.beleid.waarde(ZUSTERS_VERBONDEN)
            for wie, zus in onder.items():
                keten = (*deel.keten, *zus.keten)
                yield self._verbinding(Verbondengrond.ZUSTER, wie, keten, telt)

    def _familie_samen(self, leden: Mapping[str, Familielid]) -> Iterator[Verbinding]:
        """With votes and appointments by choice; with shares, that each owns alone, a signal.

        Affinity of a marriage that has ended adds no votes.
        """
        telt = frozenset({self.persoon, *(wie for wie, lid in leden.items() if not lid.voorbij)})
        yield from self._samen(telt, leden, SAMEN)
        yield from self._samen(frozenset({self.persoon, *leden}), leden, ZEGGENSCHAP)

    def _samen(
        self,
        samen: frozenset[str],
        leden: Mapping[str, Familielid],
        soorten: tuple[Relatiesoort, ...],
    ) -> Iterator[Verbinding]:
        tocht = Zoektocht(self.stand, samen, self._meer_dan, soorten=soorten)
        tocht.zoek()
        for wie in tocht.gevonden:
            telt = soorten is SAMEN and self.kader.beleid.waarde(FAMILIE_SAMEN)
            keten = tocht.zeggenschap(self.persoon, wie).keten
            genoemd = {persoon for schakel in keten for persoon in schakel.stemmers}
            via = (s for lid in leden.values() if lid.persoon in genoemd for s in lid.keten)
            grond = Verbondengrond.FAMILIE_SAMEN
            yield self._verbinding(grond, wie, (*via, *keten), telt)

    def _verbinding(
        self, grond: Verbondengrond, met: str, keten: tuple[Schakel, ...], telt: bool = True
    ) -> Verbinding:
        return Verbinding(
            persoon=self.persoon,
            met=met,
            grond=grond,
            gewicht=Gewicht.TELT if telt else Gewicht.SIGNAAL,
            keten=tuple(dict.fromkeys(keten)),
        )

    @property
    def _meer_dan(self) -> Fraction:
        return self.kader.handleiding.personen.zeggenschap_meer_dan.waarde
