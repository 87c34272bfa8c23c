"""Who directs the organisation at the top: the pseudo-UBO's (H23 Bijlage 7A)."""

from collections.abc import Mapping
from fractions import Fraction

from domain.personen.register import Stand
from domain.personen.relaties import Relatiesoort, Schakel
from domain.personen.zeggenschap import Zeggenschap, zeggenschap_over


def bestuurders_van_de_top(
    stand: Stand, organisatie: str, meer_dan: Fraction
) -> Mapping[str, tuple[Schakel, ...]]:
    """The natural persons who direct the top holding(s), each with the chain that leads there.

    A director that is an organisation is directed by its own directors.
    """
    rij = [(wie, keten) for wie, keten in toppen(stand, organisatie, meer_dan).items()]
    gezien, gevonden = {wie for wie, _ in rij}, dict[str, tuple[Schakel, ...]]()
    for wie, keten in rij:  # it grows while it is read
        for relatie in stand.naar(wie, Relatiesoort.BESTUURDER):
            if relatie.van in gezien:
                continue
            gezien.add(relatie.van)
            if relatie.van in stand.natuurlijk:
                gevonden[relatie.van] = (relatie, *keten)
            else:
                rij.append((relatie.van, (relatie, *keten)))
    return gevonden


def toppen(stand: Stand, organisatie: str, meer_dan: Fraction) -> Mapping[str, tuple[Schakel, ...]]:
    """The holdings that no other organisation has a say over; with none above, itself.

    Holdings that have a say over each other are all at the top.
    """
    boven = _organisaties(stand, organisatie, meer_dan)
    if not boven:
        return {organisatie: ()}
    vrij = {
        wie: zeggenschap.keten
        for wie, zeggenschap in boven.items()
        if not _organisaties(stand, wie, meer_dan).keys() - {wie}
    }
    return vrij or {wie: zeggenschap.keten for wie, zeggenschap in boven.items()}


def _organisaties(stand: Stand, over: str, meer_dan: Fraction) -> Mapping[str, Zeggenschap]:
    boven = zeggenschap_over(stand, over, meer_dan)
    return {wie: deel for wie, deel in boven.items() if wie not in stand.natuurlijk}
