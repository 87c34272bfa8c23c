"""Norm 1.2.5: the UBO and PEP that are registered, beside those that there really are."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag

NORM = "1.2.5"
GRENSGEVAL = "Iemand heeft precies het belang waarmee een UBO begint; kijk hier zelf naar (A-24)."


@dataclass(frozen=True, slots=True, kw_only=True)
class Belanghebbenden:
    """Ids only. Who has no UBO registers a pseudo-UBO, and that one stands here."""

    ubos: frozenset[str]
    peps: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubofeiten:
    """`op_de_grens`: persons with exactly the threshold; with or without them is right (A-24).

    `geregistreerd` and `werkelijk` are None as long as nobody recorded them.
    """

    organisatie: Organisatie
    geregistreerd: Belanghebbenden | None
    werkelijk: Belanghebbenden | None
    op_de_grens: frozenset[str] = frozenset()


def ubo_pep(feiten: Ubofeiten, kader: Kader) -> Uitslag:
    """Norm 1.2.5. Bron: H23 1.2.5, footnote 5, Bijlagen 7A and 7B, A-24."""
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return buiten
    toets = kader.toets(NORM)
    if feiten.werkelijk is None:
        zin = "Niet is vastgelegd wie op dit moment UBO of PEP is."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    if feiten.geregistreerd is None:
        return toets.oordeel(False, "Er is geen UBO/PEP-registratie.")
    verschillen = " ".join(_verschillen(feiten.geregistreerd, feiten.werkelijk, feiten.op_de_grens))
    zin = verschillen or "De UBO/PEP-registratie klopt met de werkelijkheid."
    if feiten.op_de_grens:
        zin = f"{zin} {GRENSGEVAL}"
    return toets.oordeel(not verschillen, zin)


def _verschillen(
    geregistreerd: Belanghebbenden, werkelijk: Belanghebbenden, op_de_grens: frozenset[str]
) -> Iterator[str]:
    ontbreekt = werkelijk.ubos - geregistreerd.ubos - op_de_grens
    te_veel = geregistreerd.ubos - werkelijk.ubos - op_de_grens
    if ontbreekt:
        yield f"Niet geregistreerd als UBO: {', '.join(sorted(ontbreekt))}."
    if te_veel:
        yield f"Wel geregistreerd als UBO, maar geen UBO meer: {', '.join(sorted(te_veel))}."
    if ontbreekt := werkelijk.peps - geregistreerd.peps:
        yield f"Niet geregistreerd als PEP: {', '.join(sorted(ontbreekt))}."
    if te_veel := geregistreerd.peps - werkelijk.peps:
        yield f"Wel geregistreerd als PEP, maar geen PEP meer: {', '.join(sorted(te_veel))}."
