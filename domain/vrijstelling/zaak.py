"""One holder beside one exemption: its facts, its cycle, and the Meetperiodes to look back on."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from domain.beleid.keuzes import COMPENSATIE_BLOKKEERT
from domain.beleid.mogelijkheden import Compensatieblokkade
from domain.beleid.vorm import Beleid
from domain.calendar import plus_weken
from domain.getallen import Getal
from domain.handleiding.parameter import Parameter
from domain.handleiding.vrijstellingsvorm import Vrijstellingswaarden
from domain.kader import Kader
from domain.uitslag import Toets
from domain.vrijstelling.cyclus import Cyclusstand, cyclus
from domain.vrijstelling.delen import compensatiedelen
from domain.vrijstelling.feiten import Meetperiodefeiten, Ontvangst, Vrijstellingsfeiten
from domain.vrijstelling.voorwaarde import Deel, Voorwaarde, jaar_van, voorlopig

ONVOLLEDIG = Deel(None, "Niet alle Meetperiodes van dit Keurmerk zijn vastgelegd.")


@dataclass(frozen=True, slots=True)
class Zaak:
    feiten: Vrijstellingsfeiten
    kader: Kader
    groep: str
    cyclus: Cyclusstand

    @property
    def waarden(self) -> Vrijstellingswaarden:
        return self.kader.handleiding.vrijstelling

    @property
    def volledig(self) -> tuple[Deel, ...]:
        """Nothing to say when every Meetperiode is known."""
        return () if self.cyclus.jaar is not None else (ONVOLLEDIG,)

    def toets(
        self, code: str, *beleid: Beleid[object], norm: Parameter[Getal] | None = None
    ) -> Toets:
        for keuze in beleid:
            self.kader.beleid.keuze(keuze)  # asked, so that a receipt holds it
        return self.kader.toets(code, self.groep, norm, beleid)

    def laatste_perioden(
        self, aantal: int
    ) -> tuple[tuple[Meetperiodefeiten, ...], tuple[Deel, ...]]:
        """The last completed ones, latest first, and what is missing when there are fewer."""
        perioden = tuple(islice(reversed(self.feiten.perioden), aantal))
        if len(perioden) == aantal:
            return perioden, ()
        return perioden, (Deel(None, f"Er zijn nog geen {aantal} Meetperiodes vastgelegd."),)

    def laatste_audits(self) -> tuple[tuple[Meetperiodefeiten, ...], tuple[Deel, ...]]:
        """The Meetperiodes of the last three Audits held; years of exemption are skipped (A-33)."""
        aantal = self.waarden.terugblik.waarde
        gevonden: list[Meetperiodefeiten] = []
        for periode in reversed(self.feiten.perioden):
            if len(gevonden) == aantal:
                break
            if periode.audit is not None:
                gevonden.append(periode)
            elif periode.vrijgesteld is None or not periode.vrijgesteld.waarde:
                zin = f"Over {jaar_van(periode.start)} is geen Audit vastgelegd."
                return tuple(gevonden), (Deel(None, zin),)
        if len(gevonden) == aantal:
            return tuple(gevonden), ()
        return tuple(gevonden), (Deel(None, f"Er zijn nog geen {aantal} Audits vastgelegd."),)

    def geen_compensatie(self, code: str) -> Voorwaarde:
        """Bron: H23 6.2.1, A-33: by the letter it never wears off."""
        perioden: Iterable[Meetperiodefeiten] = self.feiten.perioden
        mist = self.volledig
        if self.kader.beleid.waarde(COMPENSATIE_BLOKKEERT) is not Compensatieblokkade.BLIJVEND:
            perioden, mist = self.laatste_audits()
        delen = (*compensatiedelen(perioden), *mist)
        goed = "De Compensatieregeling is niet gebruikt."
        return voorlopig(self.toets(code, COMPENSATIE_BLOKKEERT), delen, goed)

    def ontvangen(self, feit: Ontvangst | None, weken: Parameter[int], wat: str) -> Deel:
        """In time until and including the last day; before that day nothing is late."""
        uiterlijk = plus_weken(self.feiten.lopend.einde, weken.waarde)
        if feit is None and self.feiten.peildag <= uiterlijk:
            return Deel(None, f"{wat} kan nog tot en met {uiterlijk:%d-%m-%Y}.")
        if feit is None or feit.op > uiterlijk:
            zin = f"{wat} kon tot en met {uiterlijk:%d-%m-%Y} en was er niet op tijd."
            return Deel(False, zin, feit.bewijs if feit else ())
        return Deel(True, bewijs=feit.bewijs)


def zaak(feiten: Vrijstellingsfeiten, kader: Kader, groep: str) -> Zaak:
    return Zaak(feiten, kader, groep, cyclus(feiten, kader))
