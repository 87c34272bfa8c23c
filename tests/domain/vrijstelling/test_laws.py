"""Laws: less evidence never grants, worse facts never help, and the order of asking is nothing."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.uitslag import Uitkomst
from domain.vrijstelling.beoordeling import Vrijstellingsadvies, vrijstelling
from domain.vrijstelling.feiten import Audit, JaNee, Vrijstellingsfeiten
from domain.vrijstelling.voorwaarde import Fase
from tests.support.exemptions import (
    KADER,
    VIERDE_JAAR,
    ZESDE_JAAR,
    met_audit,
    met_lopend,
    met_periode,
)

AUDITVELDEN = tuple(veld.name for veld in fields(Audit))
PERIODEVELDEN = ("compensatie", "volume", "vrijgesteld", "klantcijfer")
LOPENDVELDEN = ("normen_gehaald", "volume", "facturen_voldaan", "resultaatgegevens")
zaken = st.sampled_from([VIERDE_JAAR, ZESDE_JAAR])
jaren = st.integers(2017, 2022)
feit = st.sampled_from([None, JaNee(waarde=True), JaNee(waarde=False)])


@st.composite
def zaken_met_vlekken(draw: st.DrawFn) -> Vrijstellingsfeiten:
    feiten = draw(zaken)
    for veld, jaar, waarde in draw(
        st.lists(st.tuples(st.sampled_from(AUDITVELDEN), jaren, feit), max_size=3)
    ):
        feiten = met_audit(feiten, jaar, **{veld: waarde})
    for veld, jaar, waarde in draw(
        st.lists(st.tuples(st.sampled_from(PERIODEVELDEN[:3]), jaren, feit), max_size=3)
    ):
        feiten = met_periode(feiten, jaar, **{veld: waarde})
    for veld, waarde in draw(
        st.lists(st.tuples(st.sampled_from(LOPENDVELDEN[:3]), feit), max_size=3)
    ):
        feiten = met_lopend(feiten, **{veld: waarde})
    return feiten


def toegekend(feiten: Vrijstellingsfeiten) -> set[Fase]:
    beoordeling = vrijstelling(feiten, KADER)
    return {fase for fase in Fase if beoordeling.advies(fase) is Vrijstellingsadvies.TOEKENNEN}


def zonder(feiten: Vrijstellingsfeiten, veld: str, jaar: int) -> Vrijstellingsfeiten:
    if veld in AUDITVELDEN and veld not in LOPENDVELDEN:
        perioden = tuple(
            replace(p, audit=replace(p.audit, **{veld: None}))
            if p.audit and p.start.year == jaar
            else p
            for p in feiten.perioden
        )
        return replace(feiten, perioden=perioden)
    weg: dict[str, Any] = {veld: None}
    return met_periode(feiten, jaar, **weg) if veld in PERIODEVELDEN else met_lopend(feiten, **weg)


@given(
    zaken_met_vlekken(),
    st.sampled_from([*AUDITVELDEN, *PERIODEVELDEN, *LOPENDVELDEN]),
    jaren,
)
def test_less_evidence_never_grants(feiten: Vrijstellingsfeiten, veld: str, jaar: int) -> None:
    assert toegekend(zonder(feiten, veld, jaar)) <= toegekend(feiten)


@given(zaken_met_vlekken())
def test_a_grant_has_every_condition_met_and_a_refusal_has_one_that_is_not(
    feiten: Vrijstellingsfeiten,
) -> None:
    beoordeling = vrijstelling(feiten, KADER)
    for fase in Fase:
        uitkomsten = {v.uitslag.uitkomst for v in beoordeling.van(fase)}
        advies = beoordeling.advies(fase)
        assert (advies is Vrijstellingsadvies.TOEKENNEN) == (uitkomsten == {Uitkomst.GEHAALD})
        weigering = advies in (
            Vrijstellingsadvies.NIET_TOEKENNEN,
            Vrijstellingsadvies.WEIGEREN,
            Vrijstellingsadvies.VERVALT,
        )
        assert weigering == (Uitkomst.NIET_GEHAALD in uitkomsten)
        assert all(beoordeling.waarom(fase))


@given(zaken_met_vlekken())
def test_an_evaluation_again_gives_the_same(feiten: Vrijstellingsfeiten) -> None:
    assert vrijstelling(feiten, KADER) == vrijstelling(feiten, KADER)
