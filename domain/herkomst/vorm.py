"""One line of the trail from a rule of the Handleiding to the code that carries it out."""

from dataclasses import dataclass

from domain.source import Bron, eigen_lezing, h2023


@dataclass(frozen=True, slots=True)
class Herkomst:
    """`regel` is the id in our catalogue of rules, `plaats` is module:name (an object)."""

    regel: str
    bron: Bron
    plaats: str

    @property
    def toelichting(self) -> str:
        return self.bron.toelichting


def regel(id_: str, paragraaf: str, toelichting: str, *plaatsen: str) -> tuple[Herkomst, ...]:
    """A rule of Handleiding 2023, and every place in the code where it lives."""
    bron = h2023(paragraaf, toelichting)
    return tuple(Herkomst(id_, bron, f"domain.{plaats}") for plaats in plaatsen)


def lezing(id_: str, punt: str, toelichting: str, *plaatsen: str) -> tuple[Herkomst, ...]:
    """A reading of our own, where the text is silent or says two things."""
    bron = eigen_lezing(punt, toelichting)
    return tuple(Herkomst(id_, bron, f"domain.{plaats}") for plaats in plaatsen)
