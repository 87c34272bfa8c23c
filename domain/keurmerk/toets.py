"""The evaluation that the system makes at the moment of a decision, from what the log knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import edities_voor_beoordeling
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.dossierfeiten.beoordeling import beoordelingslog
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.vrijstelling import vrijstellingslog
from domain.keurmerk.keurmerk import Periode
from domain.receipt.advies import CODE
from domain.receipt.evaluators import BEOORDELING, VRIJSTELLING
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import maak_receipt
from domain.receipt.receipt import Dossierstand, Receipt
from domain.uitslag import Uitslag
from domain.vrijstelling.feiten import Vrijstellingsfeiten

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Dossiertoets(Generic[F]):
    """A receipt of one dossier, to look things up in."""

    receipt: Receipt[F]

    def van(self, code: str) -> tuple[Uitslag, ...]:
        return tuple(uitslag for uitslag in self.receipt.uitslagen if uitslag.toets.code == code)

    @property
    def adviezen(self) -> Iterator[str]:
        return (uitslag.toets.groep for uitslag in self.van(CODE))


def tekst_aanwezig(periode: Periode, onderdeel: Onderdeel) -> None:
    """EditieNietInSysteem when that part of this Meetperiode cannot be judged here."""
    editie = edities_voor_beoordeling(periode.cyclus, periode.einde)[onderdeel]
    if editie not in HANDLEIDINGEN:
        raise EditieNietInSysteem(editie)


def beoordeling(
    dossier: Dossier, periode: Periode, dag: date
) -> Dossiertoets[Beoordelingsfeiten] | None:
    """As it would be decided on `dag`. None when nobody recorded what the organisation is."""
    log = beoordelingslog(Logboek(dossier, dag), periode)
    if log is None:
        return None
    kaders = BEOORDELING.kaders(log.feiten, dag)
    return Dossiertoets(
        maak_receipt(BEOORDELING, log.feiten, kaders, log.oorsprong, _stand(dossier))
    )


def vrijstelling(
    dossier: Dossier, periode: Periode, dag: date
) -> Dossiertoets[Vrijstellingsfeiten]:
    """Both stages of the exemption, as they stand on `dag`."""
    log = vrijstellingslog(Logboek(dossier, dag), periode)
    kaders = VRIJSTELLING.kaders(log.feiten, dag)
    return Dossiertoets(
        maak_receipt(VRIJSTELLING, log.feiten, kaders, log.oorsprong, _stand(dossier))
    )


def _stand(dossier: Dossier) -> Dossierstand:
    return Dossierstand(dossier=f"{dossier.id}", versie=dossier.versie)
