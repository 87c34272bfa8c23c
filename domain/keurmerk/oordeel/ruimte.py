"""On which outcomes the Handleiding leaves the judgement to the body."""

from collections.abc import Mapping

from domain.handleiding import HANDLEIDINGEN
from domain.keurmerk.vraag import Vooraf
from domain.source import Bron, eigen_lezing, h2023
from domain.uitslag import Uitkomst, Uitslag

# An outcome with a number was counted: what is left is to judge it.
NA_TELLING: Mapping[str, Bron] = {
    "R-6.1.1-a": eigen_lezing("A-14", "Genoeg in totaal, maar niet op één Dienst."),
    "R-3.1-a": eigen_lezing("A-14", "Of de personen van alle Diensten er genoeg zijn."),
}
# What counting cannot settle at all.
ZONDER_TELLING: Mapping[str, Bron] = {
    "1.2.3": h2023("Bijlage 6", "Over een voorbehoud in de verklaring beslist Blik op Werk."),
    "3.2.1": eigen_lezing("A-79", "Opdrachtgevers zijn gevraagd, en geen heeft geantwoord."),
}
# What a cliëntenaudit settles: only when there could have been one.
NA_CLIENTENAUDIT: Mapping[str, Bron] = {
    "3.1.1": h2023("5.1.2", "Er kon een cliëntenaudit zijn, en er is nog geen cijfer."),
    "3.1.2": h2023("5.1.2", "Er kon een cliëntenaudit zijn, en er is nog geen cijfer."),
}


def open_uitslagen(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Norms that the text is here for, and that cannot be judged as yet."""
    toets = vraag.beoordeling
    if toets is None:
        return ()
    return tuple(
        uitslag
        for uitslag in toets.receipt.met(Uitkomst.NIET_TE_BEOORDELEN)
        if uitslag.toets.editie in HANDLEIDINGEN
    )


def te_oordelen(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Those of them that somebody may rule on now."""
    toets = vraag.beoordeling
    if toets is None:
        return ()
    kans_voorbij = toets.receipt.grondslag.feiten.onderzoek.clientenaudit_aangeboden
    return tuple(u for u in open_uitslagen(vraag) if _mag_oordelen(u, kans_voorbij))


def _mag_oordelen(uitslag: Uitslag, kans_voorbij: bool) -> bool:
    code = uitslag.toets.code
    if code in NA_CLIENTENAUDIT:
        return kans_voorbij
    return code in ZONDER_TELLING or (code in NA_TELLING and uitslag.gemeten is not None)
