"""Laws on random registers: no say from nothing, no loss by more, and every chain is a proof."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.personen.belang import doorgerekend
from domain.personen.familie import familie
from domain.personen.register import Personenregister, op_dag
from domain.personen.relaties import Relatie, Relatiesoort, Schakel, Stemafspraak
from domain.personen.ubo import Ubovraag, ubos
from domain.personen.ubogronden import Ubostand
from domain.personen.verbinding import Gewicht
from domain.personen.verbonden import Verbondenvraag, verbonden_personen
from domain.personen.zeggenschap import onder_zeggenschap_van, zeggenschap_over
from tests.support.persons import DAG, KADER, S, afspraak, relatie

HELFT = Fraction(1, 2)
ORGANISATIES, MENSEN = tuple("ABCDE"), tuple("pqrs")
ALLEN = (*ORGANISATIES, *MENSEN)
BELANGEN = (S.STEMMEN, S.AANDELEN, S.BENOEMT_BESTUURDERS)
VERWANT = (S.OUDER, S.ECHTGENOOT, S.GEREGISTREERD_PARTNER, S.SAMENWONEND)

paren = st.tuples(st.sampled_from(ALLEN), st.sampled_from(ORGANISATIES)).filter(
    lambda paar: paar[0] != paar[1]
)
belangen = st.builds(
    lambda paar, soort, procent: relatie(soort, paar[0], paar[1], procent),
    paren,
    st.sampled_from(BELANGEN),
    st.sampled_from([5, 24, 25, 26, 49, 50, 51, 75, 100]),
)
mensen = st.tuples(st.sampled_from(MENSEN), st.sampled_from(MENSEN)).filter(
    lambda paar: paar[0] != paar[1]
)
verwanten = st.builds(
    lambda paar, soort: relatie(soort, paar[0], paar[1]), mensen, st.sampled_from(VERWANT)
)
afspraken = st.builds(
    lambda over, wie: afspraak(over, *sorted(wie)),
    st.sampled_from(ORGANISATIES),
    st.sets(st.sampled_from(ALLEN), min_size=2, max_size=3),
)


def lijst(een: st.SearchStrategy[Relatie], hoogstens: int) -> st.SearchStrategy[list[Relatie]]:
    return st.lists(een, max_size=hoogstens, unique_by=lambda r: r.id)


@st.composite
def registers(draw: st.DrawFn) -> Personenregister:
    """Any register, also an impossible one."""
    return register(
        *draw(lijst(belangen, 14)),
        *draw(lijst(verwanten, 6)),
        *draw(st.lists(afspraken, max_size=3, unique_by=lambda a: a.id)),
    )


@st.composite
def hele(draw: st.DrawFn) -> Personenregister:
    """A register in which nothing is held for more than the whole."""
    getrokken = draw(lijst(belangen, 12))
    totalen = {
        (r.naar, r.soort): sum(x.deel for x in getrokken if (x.naar, x.soort) == (r.naar, r.soort))
        for r in getrokken
    }
    deel = [
        replace(r, aandeel=r.deel / max(Fraction(1), totalen[r.naar, r.soort])) for r in getrokken
    ]
    return register(*deel)


def register(*schakels: Schakel) -> Personenregister:
    return Personenregister(
        natuurlijk=frozenset(MENSEN),
        relaties=tuple(s for s in schakels if isinstance(s, Relatie)),
        afspraken=tuple(s for s in schakels if isinstance(s, Stemafspraak)),
    )


def zonder(register_: Personenregister, index: int) -> Personenregister:
    alle: list[Schakel] = [*register_.relaties, *register_.afspraken]
    if alle:
        alle.pop(index % len(alle))
    return register(*alle)


def zeggenschappen(register_: Personenregister) -> set[tuple[str, str]]:
    stand = op_dag(register_, DAG)
    return {(door, over) for over in ORGANISATIES for door in zeggenschap_over(stand, over, HELFT)}


def verbonden(register_: Personenregister, gewicht: Gewicht) -> set[tuple[str, str]]:
    return {
        (wie, met)
        for wie in ALLEN
        for met, deel in verbonden_personen(
            Verbondenvraag(persoon=wie, dag=DAG, register=register_), KADER
        ).items()
        if deel.gewicht is gewicht
    }


@given(registers())
def test_from_above_and_from_below_it_is_the_same_say(alles: Personenregister) -> None:
    stand = op_dag(alles, DAG)
    van_onder = {
        (door, over) for door in ALLEN for over in onder_zeggenschap_van(stand, door, HELFT)
    }
    assert van_onder == {(door, over) for door, over in zeggenschappen(alles) if door != over}


@given(registers(), st.integers(min_value=0))
def test_removing_a_relation_never_adds_a_connection(alles: Personenregister, index: int) -> None:
    minder = zonder(alles, index)
    assert zeggenschappen(minder) <= zeggenschappen(alles)
    assert verbonden(minder, Gewicht.TELT) <= verbonden(alles, Gewicht.TELT)


@given(registers(), st.integers(min_value=0))
def test_a_larger_share_never_removes_a_say(alles: Personenregister, index: int) -> None:
    met_deel = [r for r in alles.relaties if r.aandeel is not None]
    if not met_deel:
        return
    klein = met_deel[index % len(met_deel)]
    groot = replace(klein, aandeel=(klein.deel + 1) / 2)
    groter = register(*(groot if r is klein else r for r in alles.relaties), *alles.afspraken)
    assert zeggenschappen(alles) <= zeggenschappen(groter)
    assert verbonden(alles, Gewicht.TELT) <= verbonden(groter, Gewicht.TELT)


@given(registers())
def test_a_say_runs_on(alles: Personenregister) -> None:
    paren_ = zeggenschappen(alles)
    for door, midden in paren_:
        for wie, over in paren_:
            if wie == midden and door != over:
                assert (door, over) in paren_


@given(registers())
def test_the_chain_is_a_proof(alles: Personenregister) -> None:
    stand = op_dag(alles, DAG)
    for over in ORGANISATIES:
        for door, deel in zeggenschap_over(stand, over, HELFT).items():
            bewijs = op_dag(register(*deel.keten), DAG)
            assert door in zeggenschap_over(bewijs, over, HELFT)
            assert deel.aandeel > HELFT


@given(registers())
def test_the_chain_of_every_connection_is_a_proof(alles: Personenregister) -> None:
    for wie in ALLEN:
        vraag = Verbondenvraag(persoon=wie, dag=DAG, register=alles)
        for met, deel in verbonden_personen(vraag, KADER).items():
            bewijs = replace(vraag, register=register(*deel.keten))
            assert met in verbonden_personen(bewijs, KADER)


@given(registers())
def test_family_is_family_both_ways(alles: Personenregister) -> None:
    stand = op_dag(alles, DAG)
    graden = {
        (een, ander): lid.graad for een in MENSEN for ander, lid in familie(stand, een, 2).items()
    }
    assert {(ander, een): graad for (een, ander), graad in graden.items()} == graden


@given(registers())
def test_organisations_are_verbonden_both_ways(alles: Personenregister) -> None:
    paren_ = verbonden(alles, Gewicht.TELT)
    tussen = {(een, ander) for een, ander in paren_ if {een, ander} <= set(ORGANISATIES)}
    assert tussen == {(ander, een) for een, ander in tussen}


@given(registers(), st.randoms(use_true_random=False))
def test_the_order_of_the_register_does_not_matter(alles: Personenregister, toeval: object) -> None:
    relaties = list(alles.relaties)
    toeval.shuffle(relaties)  # type: ignore[attr-defined]
    geschud = replace(alles, relaties=tuple(relaties))
    for over in ORGANISATIES:
        eerst = zeggenschap_over(op_dag(alles, DAG), over, HELFT)
        assert eerst == zeggenschap_over(op_dag(geschud, DAG), over, HELFT)


@given(hele())
def test_the_owners_own_no_more_than_the_whole(alles: Personenregister) -> None:
    stand = op_dag(alles, DAG)
    for organisatie in ORGANISATIES:
        assert 0 <= sum(doorgerekend(stand, organisatie).values()) <= 1


@given(hele(), st.integers(min_value=0))
def test_removing_a_shareholding_gives_nobody_more(alles: Personenregister, index: int) -> None:
    voor, na = op_dag(alles, DAG), op_dag(zonder(alles, index), DAG)
    for organisatie in ORGANISATIES:
        eerst = doorgerekend(voor, organisatie)
        for wie, deel in doorgerekend(na, organisatie).items():
            assert deel <= eerst.get(wie, 0)


def paden(relaties: tuple[Relatie, ...], van: str, naar: str) -> Iterator[Fraction]:
    """The product along every path: only for registers without circles."""
    for r in relaties:
        if r.van == van and r.soort is Relatiesoort.AANDELEN:
            yield from (r.deel * d for d in ((1,) if r.naar == naar else ()))
            yield from (r.deel * d for d in paden(relaties, r.naar, naar))


@given(hele())
def test_without_circles_the_interest_is_the_sum_over_all_paths(alles: Personenregister) -> None:
    recht = tuple(r for r in alles.relaties if r.van in MENSEN or r.van > r.naar)
    stand = op_dag(register(*recht), DAG)
    for organisatie in ORGANISATIES:
        sommen = {wie: sum(paden(recht, wie, organisatie), Fraction(0)) for wie in MENSEN}
        assert doorgerekend(stand, organisatie) == {w: d for w, d in sommen.items() if d}


@given(hele())
def test_with_circles_the_interest_balances(alles: Personenregister) -> None:
    """What somebody has in X is what they hold themselves, plus their part of each holder of X."""
    stand = op_dag(alles, DAG)
    belang_in = {wie: doorgerekend(stand, wie) for wie in ORGANISATIES}
    for organisatie in ORGANISATIES:
        for mens in MENSEN:
            delen = (
                r.deel * (1 if r.van == mens else belang_in.get(r.van, {}).get(mens, 0))
                for r in stand.naar(organisatie, Relatiesoort.AANDELEN)
            )
            assert belang_in[organisatie].get(mens, 0) == sum(delen)


@settings(max_examples=50)
@given(hele())
def test_the_chain_of_a_ubo_is_a_proof(alles: Personenregister) -> None:
    for organisatie in ORGANISATIES:
        vraag = Ubovraag(organisatie=organisatie, dag=DAG, register=alles)
        for ubo in ubos(vraag, KADER).personen:
            bewijs = replace(vraag, register=register(*ubo.keten))
            assert ubo.stand is not Ubostand.PSEUDO_UBO
            assert ubo.stand in {u.stand for u in ubos(bewijs, KADER).personen}
