"""An edition that does not exist: the one file that a new edition is (see test_nieuwe_editie)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.handleiding.edition import Editiegrond
from domain.handleiding.h2023 import H2023
from domain.handleiding.normvorm import Norm
from domain.handleiding.parameter import Parameter
from domain.source import Bron, Editie

EDITIE = Editie("Handleiding 2098")


def h2098(plaats: str, toelichting: str) -> Bron:
    return Bron(EDITIE, plaats, toelichting)


H2098 = replace(
    H2023,
    editie=EDITIE,
    in_werking=date(2098, 4, 1),
    tevredenheid=replace(
        H2023.tevredenheid,
        cijfer_totaal=Parameter(Decimal("7.1"), h2098("3.1.1", "Cliënten over alle Diensten.")),
        publicatie_opdrachtgevers=Parameter(6, h2098("4.2", "Zes Opdrachtgevers antwoordden.")),
    ),
    termijnen=replace(
        H2023.termijnen,
        schorsing_maximum_maanden=Parameter(8, h2098("6.2.3", "Hoogstens acht maanden.")),
        wachttijd_aanvraag_maanden=Parameter(10, h2098("6.2.6", "Na tien maanden.")),
    ),
    klachten=replace(
        H2023.klachten,
        bevestigen_weken=Parameter(1, h2098("1.5.2", "De bevestiging volgt binnen een week.")),
    ),
    normen=(
        Norm(
            nummer="1.4.2",
            hoofdnorm=1,
            eis="Het privacyreglement staat op de website.",
            bron=h2098("1.4.2", "Anders verwoord dan vroeger."),
        ),
        Norm(
            nummer="1.8.1",
            hoofdnorm=1,
            eis="De organisatie meet elk jaar hoe haar medewerkers het werk vinden.",
            bron=h2098("1.8.1", "Een nieuwe norm."),
            materieel=True,
        ),
    ),
    vervallen=frozenset({"1.7.5"}),
    gronden={
        "SanctieGrond": (
            Editiegrond("medewerkers-niet-gehoord", "6.2.3", "De medewerkers zijn niet gehoord."),
        )
    },
)
