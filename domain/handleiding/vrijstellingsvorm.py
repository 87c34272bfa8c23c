"""The shape of the numbers for compensatie (H23 6.2.1) and vrijstelling (H23 5.1.1)."""

from dataclasses import dataclass
from decimal import Decimal

from domain.handleiding.parameter import Parameter


@dataclass(frozen=True, slots=True)
class Compensatieklasse:
    """From `vanaf` reported Diensten on, up to the next class."""

    vanaf: int
    onder_de_norm: int  # Diensten that may score below the norm


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensatiewaarden:
    klassen: Parameter[tuple[Compensatieklasse, ...]]  # in rising order

    def toegestaan(self, diensten: int) -> int:
        """How many of the reported Diensten may score below the norm."""
        klassen = (k for k in self.klassen.waarde if k.vanaf <= diensten)
        return max((k.onder_de_norm for k in klassen), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vrijstellingswaarden:
    """The exemption of cyclusjaar 4, and the one that can come back from cyclusjaar 6 on."""

    vierdejaars_cyclusjaar: Parameter[int]
    vierdejaars_terugblik: Parameter[int]  # years of the cycle, from the first on
    tweejaarlijks_vanaf: Parameter[int]  # cyclusjaar
    langer_houder_dan: Parameter[int]  # years
    eens_per: Parameter[int]  # years
    terugblik: Parameter[int]  # Audits, or Meetperiodes
    cijfer_jaren: Parameter[int]
    cijfer: Parameter[Decimal]
    cijfer_clientenaudit: Parameter[Decimal]  # with a clientenaudit in each of those years
    omzetverklaring_weken: Parameter[int]  # after the end of the Meetperiode
    beslissen_maanden: Parameter[int]  # after all data are in
