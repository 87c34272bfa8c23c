"""Which figure is a part of which other one: the table behind most faults in a submission."""

from dataclasses import dataclass

from domain.handleiding.velden import Invoerveld, Organisatieveld, Veld
from domain.resultaten.bevinding import Ernst

V = Veld
BLOKKEERT, WAARSCHUWING = Ernst.BLOKKEERT, Ernst.WAARSCHUWING


@dataclass(frozen=True, slots=True)
class Verhouding:
    """`deel` is at most `geheel`, to which `plus` may be added.

    With a ladder contract more can succeed than was agreed (GT-56): then it only warns.
    """

    deel: Invoerveld
    geheel: Invoerveld
    ernst: Ernst = BLOKKEERT
    plus: Veld | None = None
    ladder_mag_meer: bool = False

    @property
    def code(self) -> str:
        return f"{self.deel}-meer-dan-{self.geheel}".replace("_", "-")


VERHOUDINGEN: tuple[Verhouding, ...] = (
    Verhouding(V.SUCCESVOL, V.AFGEROND_OF_BEEINDIGD),
    Verhouding(V.MET_PRESTATIEAFSPRAAK, V.AFGEROND_OF_BEEINDIGD),
    Verhouding(V.SUCCESVOL_MET_PRESTATIEAFSPRAAK, V.SUCCESVOL, ladder_mag_meer=True),
    Verhouding(V.SUCCESVOL_MET_PRESTATIEAFSPRAAK, V.MET_PRESTATIEAFSPRAAK, ladder_mag_meer=True),
    Verhouding(V.HAD_SUCCESVOL_MOETEN_ZIJN, V.MET_PRESTATIEAFSPRAAK),
    Verhouding(V.WERK_GEVONDEN, V.SUCCESVOL),
    Verhouding(V.AFGEROND, V.AFGEROND_OF_BEEINDIGD),
    Verhouding(V.MET_ERKENDE_JOBCOACH, V.AFGEROND),
    Verhouding(V.MET_MEETBARE_AFSPRAAK, V.CONTRACTEN),
    Verhouding(V.MET_OPGELEIDE_MEDEWERKER, V.TRAJECTEN),
    Verhouding(V.TVO_AFNEMERS, V.AFGEROND_OF_BEEINDIGD, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(V.TVO_OPDRACHTGEVERS, V.AFGEROND_OF_BEEINDIGD, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(V.TVO_AFNEMERS, V.INTERVENTIES, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(V.TVO_OPDRACHTGEVERS, V.INTERVENTIES, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(V.TVO_AFNEMERS, V.TRAJECTEN, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(V.TVO_OPDRACHTGEVERS, V.TRAJECTEN, WAARSCHUWING, V.NAGEKOMEN),
    Verhouding(Organisatieveld.TRANSPARANTE_TRAJECTEN, Organisatieveld.AFGERONDE_TRAJECTEN),
    Verhouding(Organisatieveld.GEKWALIFICEERD_EIGEN, Organisatieveld.PERSONEEL_EIGEN),
    Verhouding(Organisatieveld.GEKWALIFICEERD_INGEHUURD, Organisatieveld.PERSONEEL_INGEHUURD),
)
