"""What kind of holder somebody is, and what that makes of each of his Meetperiodes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Jaar(StrEnum):
    """What is special about one Meetperiode."""

    SCHOON = "schoon"
    LAAT = "laat"
    GEEN_TRAJECTEN = "te weinig trajecten"
    NORM_GEMIST = "norm gemist"
    DIENST_ONDER_NORM = "dienst onder de norm"
    ONDERZOEK = "geschorst voor onderzoek"
    SANCTIE = "geschorst als sanctie"
    INGETROKKEN = "ingetrokken"
    VOORGOED = "voorgoed ingetrokken"
    OPGEZEGD = "opgezegd"


class Begin(StrEnum):
    """What comes of the application."""

    ASPIRANT = "aspirant"
    AFGEWEZEN = "afgewezen"
    INGETROKKEN = "ingetrokken"


BELOW = (Jaar.NORM_GEMIST, Jaar.DIENST_ONDER_NORM, Jaar.GEEN_TRAJECTEN)  # something is missed


@dataclass(frozen=True, slots=True)
class Profile:
    """`aspirant` and `jaren` weigh what the first and each later Meetperiode can be like."""

    naam: str
    gewicht: int  # of a hundred holders
    aspirant: Mapping[Jaar, int]
    jaren: Mapping[Jaar, int]
    begin: Begin = Begin.ASPIRANT


J = Jaar
CLEAN = {J.SCHOON: 1}
PROFILES = (
    Profile("goed", 44, CLEAN, {J.SCHOON: 9, J.LAAT: 1}),
    Profile("zwak", 11, {J.SCHOON: 4, J.NORM_GEMIST: 1}, {J.SCHOON: 2, J.NORM_GEMIST: 2}),
    Profile("wisselend", 6, CLEAN, {J.SCHOON: 2, J.DIENST_ONDER_NORM: 2, J.LAAT: 1}),
    Profile("laat", 8, {J.SCHOON: 4, J.LAAT: 1}, {J.LAAT: 3, J.SCHOON: 2}),
    Profile("klein", 8, {J.GEEN_TRAJECTEN: 3, J.SCHOON: 1}, {J.SCHOON: 3, J.GEEN_TRAJECTEN: 1}),
    Profile("onderzocht", 5, CLEAN, {J.ONDERZOEK: 1, J.SCHOON: 1}),
    Profile("gestraft", 4, CLEAN, {J.SANCTIE: 1, J.SCHOON: 2}),
    Profile("ingetrokken", 3, CLEAN, {J.INGETROKKEN: 1, J.SCHOON: 2}),
    Profile("voorgoed weg", 2, CLEAN, {J.VOORGOED: 1, J.SCHOON: 2}),
    Profile("opgezegd", 2, CLEAN, {J.OPGEZEGD: 1, J.SCHOON: 2}),
    Profile("afgewezen", 4, CLEAN, CLEAN, Begin.AFGEWEZEN),
    Profile("bedacht zich", 3, CLEAN, CLEAN, Begin.INGETROKKEN),
)


def chosen(chance: Random) -> Profile:
    return chance.choices(PROFILES, [profile.gewicht for profile in PROFILES])[0]


def year_of(weights: Mapping[Jaar, int], chance: Random) -> Jaar:
    return chance.choices(list(weights), list(weights.values()))[0]
