"""Norm 1.2.5: the UBO and PEP that are registered, beside those that there really are."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.documenten import OP_DATUM
from domain.getallen import percentage, toon
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag, Zin

NORM = "1.2.5"
LEEG = (
    "In de registratie staat geen UBO. Wie geen UBO heeft, registreert de bestuurder van de top "
    "als pseudo-UBO; zonder een van beide voldoet de registratie niet aan Bijlage 7A en niet aan "
    "Bijlage 7B."
)
ZONDER_REGISTRATIE = "Niet is vastgelegd wie als UBO en PEP zijn geregistreerd."
ZONDER_WERKELIJKHEID = "Niet is vastgelegd wie op dit moment UBO of PEP is."
GRENSGEVAL = Zin(
    {
        1: "Iemand heeft precies het belang waarmee een UBO begint; kijk hier zelf naar (A-24).",
        OP_DATUM: (
            "Precies op de grens: {wie}. Volgens Bijlage 7A ({vanaf} % of meer) is dat een UBO, "
            "volgens Bijlage 7B (meer dan {boven} %) niet. Met en zonder deze registratie is goed."
        ),
    }
)


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
    vooraf = _vooraf(feiten, kader)
    if vooraf:
        return vooraf
    toets = kader.toets(NORM)
    if feiten.werkelijk is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, ZONDER_WERKELIJKHEID)
    if feiten.geregistreerd is None:
        return toets.oordeel(False, "Er is geen UBO/PEP-registratie.")
    verschillen = " ".join(_verschillen(feiten.geregistreerd, feiten.werkelijk, feiten.op_de_grens))
    zin = verschillen or "De UBO/PEP-registratie klopt met de werkelijkheid."
    if feiten.op_de_grens:
        zin = f"{zin} {_grensgeval(feiten, kader)}"
    return toets.oordeel(not verschillen, zin)


def _vooraf(feiten: Ubofeiten, kader: Kader) -> Uitslag | None:
    """What nobody recorded is not known; a registration without any UBO is never right."""
    toets, geregistreerd, werkelijk = kader.toets(NORM), feiten.geregistreerd, feiten.werkelijk
    if kader.verwoording < OP_DATUM:
        return None
    if geregistreerd is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, ZONDER_REGISTRATIE)
    if not geregistreerd.ubos:
        return toets.oordeel(False, LEEG)
    if werkelijk is None or not werkelijk.ubos | feiten.op_de_grens:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, ZONDER_WERKELIJKHEID)
    return None


def _grensgeval(feiten: Ubofeiten, kader: Kader) -> str:
    """Both lists are shown, each with the share that it prints."""
    personen = kader.handleiding.personen
    waarden = {
        "wie": ", ".join(sorted(feiten.op_de_grens)),
        "vanaf": toon(percentage(personen.ubo_vastleggen_vanaf.waarde)),
        "boven": toon(percentage(personen.ubo_meer_dan.waarde)),
    }
    return GRENSGEVAL.tekst(kader.verwoording, waarden)


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
