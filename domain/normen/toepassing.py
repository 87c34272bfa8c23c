"""Which norms are tested at an organisation on the audit date, and why the others are not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.beleid.keuzes import CEDEO_MET_OPDRACHTGEVERS
from domain.beleid.vorm import Beleid
from domain.handleiding.normvorm import Norm
from domain.kader import Kader
from domain.normen import MET_UITLEG
from domain.normen.catalogus import catalogus_van
from domain.normen.certificaten import Vrijstellingsrij, bezwaren, soortnaam
from domain.normen.doelgroepen import waarom_niet
from domain.normen.organisatie import Certificaat, Organisatie
from domain.rules import Reden
from domain.uitslag import Uitkomst, Uitslag


class Toepasbaarheid(StrEnum):
    VAN_TOEPASSING = "van-toepassing"
    VRIJGESTELD = "vrijgesteld"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toepassing:
    """One norm at one organisation. `zin` is "" when there is nothing to explain.

    `redenen`: why it does not hold or, when it does, why a certificate did not help.
    `beleid`: the policies that decided on `stand`.
    """

    norm: Norm
    stand: Toepasbaarheid
    zin: str
    redenen: tuple[Reden, ...] = ()
    certificaten: tuple[Certificaat, ...] = ()
    beleid: tuple[Beleid[object], ...] = ()

    @property
    def getoetst(self) -> bool:
        return self.stand is Toepasbaarheid.VAN_TOEPASSING


def toepasselijkheid(organisatie: Organisatie, kader: Kader) -> tuple[Toepassing, ...]:
    """Every norm of the edition, in the order of the book. Bron: H23 2.7, 2.8, 2.10, Tabel 4."""
    normen = catalogus_van(kader.handleiding).normen
    return tuple(toepassing(norm, organisatie, kader) for norm in normen)


def toepassing(norm: Norm, organisatie: Organisatie, kader: Kader) -> Toepassing:
    """One norm of the edition of `kader` at `organisatie`."""
    redenen = waarom_niet(norm, organisatie, kader.verwoording)
    if redenen:
        zin = " ".join(reden.zin for reden in redenen)
        return Toepassing(
            norm=norm, stand=Toepasbaarheid.NIET_VAN_TOEPASSING, zin=zin, redenen=redenen
        )
    beleid = _beleid(norm, organisatie, kader)
    geeft_vrij = _rijen(norm, organisatie, kader)
    per_rij = [(c, rij, bezwaren(c, organisatie, kader.verwoording)) for c, rij in geeft_vrij]
    tellend = [(c, rij) for c, rij, redenen_tegen in per_rij if not redenen_tegen]
    if tellend:
        return _vrijgesteld(norm, tellend, beleid, kader.verwoording)
    gemist = tuple(reden for _, _, redenen_tegen in per_rij for reden in redenen_tegen)
    zin = " ".join((*_bijzonder(norm, organisatie), *(reden.zin for reden in gemist)))
    return Toepassing(
        norm=norm, stand=Toepasbaarheid.VAN_TOEPASSING, zin=zin, redenen=gemist, beleid=beleid
    )


def met_uitleg(uitslag: Uitslag, toepassing: Toepassing, kader: Kader) -> Uitslag:
    """The outcome of a norm that is tested, with what is different here and why a certificate did
    not help.
    """
    if kader.verwoording < MET_UITLEG or not toepassing.zin:
        return uitslag
    return replace(uitslag, zin=f"{uitslag.zin} {toepassing.zin}")


def buiten_toets(
    nummer: str, organisatie: Organisatie, kader: Kader, groep: str = ""
) -> Uitslag | None:
    """The outcome of a norm that is not tested here, with the reason; None when it is tested."""
    een = toepassing(catalogus_van(kader.handleiding).norm(nummer), organisatie, kader)
    if een.getoetst:
        return None
    toets = kader.toets(nummer, groep, beleid=een.beleid)
    return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, een.zin)


def _rijen(
    norm: Norm, organisatie: Organisatie, kader: Kader
) -> Iterator[tuple[Certificaat, Vrijstellingsrij]]:
    """The certificates that can exempt from `norm`, whether or not they count."""
    rijen = catalogus_van(kader.handleiding).vrijstellingen
    for certificaat in organisatie.certificaten:
        rij = rijen.get(certificaat.soort)
        if rij is not None and norm.nummer in rij.vrijgesteld(kader):
            yield certificaat, rij


def _beleid(norm: Norm, organisatie: Organisatie, kader: Kader) -> tuple[Beleid[object], ...]:
    rijen = catalogus_van(kader.handleiding).vrijstellingen
    bezit = (rijen[c.soort] for c in organisatie.certificaten if c.soort in rijen)
    hangt_af = any(norm.nummer in rij.zonder_opdrachtgevers for rij in bezit)
    return (CEDEO_MET_OPDRACHTGEVERS,) if hangt_af else ()


def _vrijgesteld(
    norm: Norm,
    tellend: list[tuple[Certificaat, Vrijstellingsrij]],
    beleid: tuple[Beleid[object], ...],
    verwoording: int,
) -> Toepassing:
    namen = " en ".join(f"{soortnaam(c.soort, verwoording)} ({c.nummer})" for c, _ in tellend)
    duren = (rij.blijft[norm.nummer] for _, rij in tellend if norm.nummer in rij.blijft)
    blijft = {plicht.tekst(verwoording, {}): None for plicht in duren}
    return Toepassing(
        norm=norm,
        stand=Toepasbaarheid.VRIJGESTELD,
        zin=" ".join((f"Vrijgesteld door {namen}.", *blijft)),
        certificaten=tuple(certificaat for certificaat, _ in tellend),
        beleid=beleid,
    )


def _bijzonder(norm: Norm, organisatie: Organisatie) -> Iterator[str]:
    """What is different for a zzp'er or an Aspirant."""
    if norm.zzp and organisatie.zzp_regeling:
        yield norm.zzp
    if norm.aspirant and organisatie.aspirant:
        yield norm.aspirant
