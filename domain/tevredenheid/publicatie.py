"""May a grade be published? This plays no part in award or retention (H23 4.1, 4.2)."""

from fractions import Fraction

from domain.getallen import procent
from domain.handleiding.edition import Handleiding, Parameter, Responsklasse
from domain.tevredenheid.respons import percentage, respons, toon
from domain.tevredenheid.uitslag import Toets, Uitkomst, Uitslag

CLIENTEN, OPDRACHTGEVERS = "Totaal cliënten", "Totaal opdrachtgevers"
CODE = "publicatie"


def publicatie(
    uitgenodigd: int, ingevuld: int, handleiding: Handleiding, groep: str = CLIENTEN
) -> Uitslag:
    """Whether a client grade is published: three answers, then Tabel 3 (A-22, A-23).

    ValueError when more people answered than were invited. Bron: H23 4.1, Tabel 3.
    """
    minimum = handleiding.tevredenheid.publicatie_respondenten
    toets = Toets(CODE, groep, handleiding.editie, minimum)
    aandeel = respons(uitgenodigd, ingevuld)
    if aandeel is None:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Er is niemand uitgenodigd.")
    if ingevuld < minimum.waarde:
        zin = f"{ingevuld} ingevuld: voor publicatie zijn er ten minste {minimum.waarde} nodig."
        return toets.vergelijk(ingevuld, zin)
    klasse = publicatieklasse(uitgenodigd, handleiding)
    tabel_3 = Parameter(klasse.minimaal, handleiding.tevredenheid.publicatieklassen.bron)
    toets = Toets(CODE, groep, handleiding.editie, tabel_3)
    if klasse.of_ingevuld is not None and ingevuld >= klasse.of_ingevuld:
        zin = f"{ingevuld} ingevuld: vanaf {klasse.of_ingevuld} telt het percentage niet."
        return toets.uitslag(Uitkomst.GEHAALD, zin, aandeel)
    return toets.vergelijk(aandeel, _zin(uitgenodigd, ingevuld, aandeel, klasse))


def publicatie_opdrachtgevers(uitgenodigd: int, ingevuld: int, handleiding: Handleiding) -> Uitslag:
    """Whether the grade of Opdrachtgevers is published: two answers, never Tabel 3 (A-23).

    ValueError when more answered than were invited. Bron: H23 4.2.
    """
    minimum = handleiding.tevredenheid.publicatie_opdrachtgevers
    toets = Toets(CODE, OPDRACHTGEVERS, handleiding.editie, minimum)
    if respons(uitgenodigd, ingevuld) is None:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Er zijn geen Opdrachtgevers gevraagd.")
    zin = f"{ingevuld} van {uitgenodigd} ingevuld; nodig zijn er {minimum.waarde}."
    return toets.vergelijk(ingevuld, zin)


def publicatieklasse(uitgenodigd: int, handleiding: Handleiding) -> Responsklasse:
    """The row of Tabel 3 for a number of invited people. ValueError when it has none for them."""
    klassen = handleiding.tevredenheid.publicatieklassen.waarde
    passend = [klasse for klasse in klassen if klasse.vanaf <= uitgenodigd]
    if not passend:
        raise ValueError(f"Tabel 3 heeft geen rij voor {uitgenodigd} uitgenodigden.")
    return max(passend, key=lambda klasse: klasse.vanaf)


def _zin(uitgenodigd: int, ingevuld: int, aandeel: Fraction, klasse: Responsklasse) -> str:
    gehaald, nodig = procent(aandeel, klasse.minimaal), toon(percentage(klasse.minimaal))
    anders = f" of {klasse.of_ingevuld} vragenlijsten" if klasse.of_ingevuld else ""
    return f"{ingevuld} van {uitgenodigd} ingevuld ({gehaald} %); nodig is {nodig} %{anders}."
