"""Places that a rule names and that nobody uses yet, with why. Whoever uses one takes it away."""

from collections.abc import Mapping

_KLACHTEN = "Losse klachten worden nog niet vastgelegd; de organisatie geeft het totaal op."
WACHTEND: Mapping[str, str] = {
    "domain.documenten.klachten:tel": _KLACHTEN,
    "domain.documenten.klachten:termijnen": _KLACHTEN,
}
# Numbers of an edition that nothing asks for yet, by their place in it.
GETALLEN: Mapping[str, str] = {
    "H2023.in_werking": "Tabel 1 zegt per onderdeel tot wanneer een editie geldt.",
}
