"""The share of each Persoon in an organisation, multiplied through the chain (H23 Bijlage 7).

A third of a company that owns half counts for a sixth. Companies that own a part of each other, or
of themselves, are counted out exactly: what they own of themselves belongs to their owners.
"""

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from domain.personen.register import Stand
from domain.personen.relaties import WAARVAN, Relatie, Relatiesoort, procent
from domain.personen.zeggenschap import bovenliggend

SOORT = (Relatiesoort.AANDELEN,)
TOTALEN = (
    Relatiesoort.STEMMEN,
    Relatiesoort.AANDELEN,
    Relatiesoort.BENOEMT_BESTUURDERS,
    Relatiesoort.BENOEMT_COMMISSARISSEN,
    Relatiesoort.BEGUNSTIGDE,
)


def doorgerekend(stand: Stand, doel: str) -> Mapping[str, Fraction]:
    """The interest of every natural person in the capital of `doel`.

    No organisation may be sold for more than the whole (see `te_veel`). Takes time as the number
    of shareholdings, and more only where companies own each other.
    """
    tussen = [wie for wie in bovenliggend(stand, doel, SOORT) if wie not in stand.natuurlijk]
    houders: dict[str, defaultdict[str, Fraction]] = {}
    bezit: defaultdict[str, set[str]] = defaultdict(set)
    for wie in (doel, *tussen):
        houders[wie] = defaultdict(Fraction)
        for relatie in stand.naar(wie, Relatiesoort.AANDELEN):
            houders[wie][relatie.van] += relatie.deel
            bezit[relatie.van].add(wie)
    for wie in tussen:
        _los_op(wie, houders, bezit)
    van_zichzelf = houders[doel].pop(doel, Fraction(0))
    personen = {wie: deel for wie, deel in houders[doel].items() if wie in stand.natuurlijk}
    return {wie: deel / (1 - van_zichzelf) for wie, deel in personen.items() if deel}


def aandelenketen(stand: Stand, persoon: str, doel: str) -> tuple[Relatie, ...]:
    """Every shareholding through which `persoon` owns a part of `doel`."""
    rij, gezien = [persoon], {persoon}
    relaties: list[Relatie] = []
    for wie in rij:  # it grows while it is read
        for relatie in stand.uit(wie, *SOORT):
            relaties.append(relatie)
            if relatie.naar not in gezien:
                gezien.add(relatie.naar)
                rij.append(relatie.naar)
    boven = {doel, *bovenliggend(stand, doel, SOORT)}
    return tuple(relatie for relatie in relaties if relatie.naar in boven)


def te_veel(stand: Stand, doel: str) -> tuple[str, ...]:
    """What is registered for more than the whole, in or above `doel`; as Dutch sentences."""
    totalen = (
        (wie, soort, sum((relatie.deel for relatie in stand.naar(wie, soort)), Fraction(0)))
        for wie in (doel, *bovenliggend(stand, doel))
        for soort in TOTALEN
    )
    return tuple(
        f"In {wie} is samen {procent(totaal)} vastgelegd van {WAARVAN[soort]}."
        for wie, soort, totaal in totalen
        if totaal > 1
    )


def _los_op(
    wie: str, houders: dict[str, defaultdict[str, Fraction]], bezit: Mapping[str, set[str]]
) -> None:
    """Hand what `wie` owns to those who own `wie`. Whoever owns only itself has no owners left."""
    eigen = houders.pop(wie)
    van_zichzelf = eigen.pop(wie, Fraction(0))
    eigenaren = {houder: deel / (1 - van_zichzelf) for houder, deel in eigen.items() if deel}
    for in_ in bezit[wie] & houders.keys():
        doorgegeven = houders[in_].pop(wie)
        for houder, deel in eigenaren.items():
            houders[in_][houder] += doorgegeven * deel
            bezit[houder].add(in_)
