"""Zeggenschap of one Persoon over another, direct or through others (H23 Bijlage 1, a to c).

What somebody has a say over counts in full: its votes, appointments and shares are added to those
of that person. So 51 % of 51 % is Zeggenschap. Partners in a Stemafspraak add their votes and
appointments in that one organisation, never their shares. Employers are in verbonden.py: an
employee does not vote for the employer.
"""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from domain.personen.register import ZEGGENSCHAP, Stand
from domain.personen.relaties import WAARVAN, Relatie, Relatiesoort, Schakel, Stemafspraak, procent

SAMEN = tuple(soort for soort in ZEGGENSCHAP if soort is not Relatiesoort.AANDELEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zeggenschap:
    """`aandeel` is what `keten` proves of `grond`, so more than half; it need not be all."""

    door: str
    over: str
    grond: Relatiesoort
    aandeel: Fraction
    keten: tuple[Schakel, ...]

    @property
    def zin(self) -> str:
        deel = f"{procent(self.aandeel)} van {WAARVAN[self.grond]}"
        return f"{self.door} heeft zeggenschap over {self.over}, met {deel}."


@dataclass(frozen=True, slots=True)
class Bijdrage:
    """A share that counts for the one who asks: through `via`, and `steun` says why."""

    relatie: Relatie
    via: str
    steun: tuple[Schakel, ...] = ()


@dataclass(slots=True)
class Zoektocht:
    """Adds up shares from `begin` on. Every share counts once, so it ends, also in a circle."""

    stand: Stand
    begin: frozenset[str]
    meer_dan: Fraction
    met_afspraken: bool = True
    soorten: tuple[Relatiesoort, ...] = ZEGGENSCHAP
    gevonden: dict[str, tuple[Bijdrage, ...]] = field(default_factory=dict)
    geteld: defaultdict[tuple[str, Relatiesoort], list[Bijdrage]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _som: defaultdict[tuple[str, Relatiesoort], Fraction] = field(
        default_factory=lambda: defaultdict(Fraction)
    )
    _gezien: set[str] = field(default_factory=set)

    def zoek(self, klaar_bij: Collection[str] = ()) -> str | None:
        """Everybody under the say of `begin`, or the first one of `klaar_bij` among them."""
        rij = deque(sorted(self.begin))
        while rij:
            for bijdrage in self._bijdragen(rij.popleft()):
                over = self._tel(bijdrage)
                if over is not None:
                    rij.append(over)
                if over in klaar_bij:
                    return over
        return None

    def som(self, over: str, soort: Relatiesoort) -> Fraction:
        return self._som[over, soort]

    def zeggenschap(self, door: str, over: str) -> Zeggenschap:
        """KeyError when it was not found."""
        bewijs = self.gevonden[over]
        aandeel = sum((bijdrage.relatie.deel for bijdrage in bewijs), Fraction(0))
        grond = bewijs[0].relatie.soort
        keten = self.keten(bewijs)
        return Zeggenschap(door=door, over=over, grond=grond, aandeel=aandeel, keten=keten)

    def keten(self, bewijs: Iterable[Bijdrage]) -> tuple[Schakel, ...]:
        """The relations behind these shares; each step stands after the steps it rests on."""
        einde = tuple(bewijs)
        nodig, open_ = set[str](), [einde]
        while open_:
            nieuw = {b.via for b in open_.pop()} & self.gevonden.keys() - nodig
            nodig |= nieuw
            open_.extend(self.gevonden[wie] for wie in nieuw)
        lagen = (laag for wie, laag in self.gevonden.items() if wie in nodig)
        return tuple(dict.fromkeys(_schakels((*lagen, einde))))

    def _bijdragen(self, persoon: str) -> Iterator[Bijdrage]:
        for relatie in self.stand.uit(persoon, *self.soorten):
            yield Bijdrage(relatie, persoon)
        if self.met_afspraken:
            for afspraak in self.stand.afspraken(persoon):
                yield from self._van_partners(afspraak, persoon)

    def _van_partners(self, afspraak: Stemafspraak, via: str) -> Iterator[Bijdrage]:
        for partner in sorted(afspraak.deelnemers - {via}):
            eigen = Zoektocht(self.stand, frozenset({partner}), self.meer_dan, False)
            eigen.zoek()
            for houder in (partner, *eigen.gevonden):
                for relatie in self.stand.uit(houder, *SAMEN):
                    if relatie.naar == afspraak.over:
                        keten = eigen.keten(eigen.gevonden.get(houder, ()))
                        yield Bijdrage(relatie, via, (afspraak, *keten))

    def _tel(self, bijdrage: Bijdrage) -> str | None:
        """The one who came under the say of `begin` by this very share."""
        relatie = bijdrage.relatie
        if relatie.id in self._gezien:
            return None
        self._gezien.add(relatie.id)
        over, sleutel = relatie.naar, (relatie.naar, relatie.soort)
        self.geteld[sleutel].append(bijdrage)
        self._som[sleutel] += relatie.deel
        bekend = over in self.gevonden or over in self.begin
        if bekend or self._som[sleutel] <= self.meer_dan:
            return None
        self.gevonden[over] = tuple(self.geteld[sleutel])
        return over


def _schakels(lagen: Iterable[tuple[Bijdrage, ...]]) -> Iterator[Schakel]:
    for laag in lagen:
        for bijdrage in laag:
            yield from bijdrage.steun
            yield bijdrage.relatie


def onder_zeggenschap_van(stand: Stand, door: str, meer_dan: Fraction) -> Mapping[str, Zeggenschap]:
    """Everybody over whom `door` has Zeggenschap. Takes time as the number of relations."""
    tocht = Zoektocht(stand, frozenset({door}), meer_dan)
    tocht.zoek()
    return {over: tocht.zeggenschap(door, over) for over in tocht.gevonden}


def zeggenschap_over(stand: Stand, doel: str, meer_dan: Fraction) -> Mapping[str, Zeggenschap]:
    """Everybody who has Zeggenschap over `doel`, the nearest first.

    Who has a say over somebody found before has it over `doel` too: the search stops there.
    """
    bekend: dict[str, Zeggenschap] = {}
    klaar_bij = {doel}
    for door in bovenliggend(stand, doel):
        tocht = Zoektocht(stand, frozenset({door}), meer_dan)
        trede = tocht.zoek(klaar_bij)
        if trede is not None:
            klaar_bij.add(door)
            bekend[door] = _verleng(tocht.zeggenschap(door, trede), bekend.get(trede))
    return bekend


def _verleng(eerste: Zeggenschap, rest: Zeggenschap | None) -> Zeggenschap:
    if rest is None:
        return eerste
    return Zeggenschap(
        door=eerste.door,
        over=rest.over,
        grond=rest.grond,
        aandeel=rest.aandeel,
        keten=tuple(dict.fromkeys((*eerste.keten, *rest.keten))),
    )


def bovenliggend(
    stand: Stand, doel: str, soorten: tuple[Relatiesoort, ...] = ZEGGENSCHAP
) -> tuple[str, ...]:
    """Everybody with a share in `doel`, or in one above it; partners to a Stemafspraak too."""
    rij, gezien = [doel], {doel}
    for wie in rij:  # it grows while it is read
        houders = [relatie.van for relatie in stand.naar(wie, *soorten)]
        partners = [p for a in stand.afspraken_over(wie) for p in sorted(a.deelnemers)]
        for boven in dict.fromkeys((*houders, *partners)):
            if boven not in gezien:
                gezien.add(boven)
                rij.append(boven)
    return tuple(rij[1:])
