"""Whether the conditions of an exemption bear the decision on it (H23 5.1.1): G17 and G18."""

from collections.abc import Iterator
from typing import Protocol

from domain.handleiding.onderdelen import Onderdeel
from domain.keurmerk.beoordeling.regels import met_periode
from domain.keurmerk.grond import Grond
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.toets import Dossiertoets, tekst_aanwezig
from domain.keurmerk.vraag import Gegrond, Vooraf, Voorafregel, Vraag, gronden_van
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from domain.receipt.advies import CODE
from domain.rules import NietTeBeoordelen, Regel
from domain.source import h2023
from domain.vrijstelling.beoordeling import Vrijstellingsadvies
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from domain.vrijstelling.tweejaarlijks import GROEP as TWEEJAARLIJKS
from domain.vrijstelling.voorwaarde import Fase

A, G = Vrijstellingsadvies, VrijstellingGrond
_BRON = h2023("5.1.1", "Zijn alle voorwaarden vervuld, dan is er vrijstelling; anders niet.")


def _toets(vraag: Vooraf) -> Dossiertoets[Vrijstellingsfeiten] | None:
    """EditieNietInSysteem when the text is not here."""
    if vraag.periode is None:
        return None
    tekst_aanwezig(vraag.periode, Onderdeel.OVERIG)
    return vraag.vrijstelling


def _advies(vraag: Vooraf, fase: Fase) -> Vrijstellingsadvies | None:
    toets = _toets(vraag)
    begin = f"{fase}: "
    gevonden = (een for een in (toets.adviezen if toets else ()) if een.startswith(begin))
    return next((A(een.removeprefix(begin)) for een in gevonden), None)


def waarom(vraag: Vooraf, fase: Fase) -> str:
    """The sentences behind the advice in this stage; "" when no text is here to judge by."""
    try:
        toets = _toets(vraag)
    except NietTeBeoordelen:
        return ""
    uitslagen = toets.van(CODE) if toets else ()
    return " ".join(u.zin for u in uitslagen if u.toets.groep.startswith(f"{fase}: "))


def regeling(vraag: Vooraf) -> tuple[Grond, ...]:
    """Which of the two belongs to the year of the cycle."""
    try:
        toets = _toets(vraag)
    except NietTeBeoordelen:
        return ()
    if toets is None:
        return ()
    tweejaarlijks = any(u.toets.groep == TWEEJAARLIJKS for u in toets.receipt.uitslagen)
    return (G.VOORWAARDEN_VANAF_JAAR_ZES if tweejaarlijks else G.VOORWAARDEN_JAAR_VIER,)


def _weigergronden(vraag: Vooraf) -> Iterator[Grond]:
    voorlopig, definitief = _advies(vraag, Fase.VOORLOPIG), _advies(vraag, Fase.DEFINITIEF)
    if voorlopig is A.NIET_TOEKENNEN or definitief is A.WEIGEREN:
        yield G.VOORWAARDE_NIET_VERVULD
    if definitief is A.VERVALT:
        yield G.GEGEVENS_TE_LAAT


def weigergrond(vraag: Vooraf) -> tuple[Grond, ...]:
    """Why there is no exemption; nothing when no text is here to judge by."""
    try:
        return tuple(_weigergronden(vraag))
    except NietTeBeoordelen:
        return ()


def te_laat(vraag: Vooraf) -> bool:
    """Something that the definitive exemption asks did not come in time. NietTeBeoordelen."""
    return _advies(vraag, Fase.DEFINITIEF) is A.VERVALT


def _toekennen(fase: Fase) -> Voorafregel:
    """Granting is bound: every condition of this stage is met."""

    def geldt(vraag: Vooraf, _: Periode) -> bool:
        return _advies(vraag, fase) in (None, A.TOEKENNEN)

    return Voorafregel(
        f"vrijstelling-niet-{fase}",
        _BRON,
        "De voorwaarden voor deze vrijstelling zijn niet alle vervuld. {waarom}",
        met_periode(geldt),
        lambda v: {"waarom": waarom(v, fase)},
    )


class MetGrond(Gegrond, Protocol):
    """A decision on an exemption."""


def _regeling_klopt(vraag: Vraag[MetGrond]) -> bool:
    """No ground to compare with when no text is here."""
    verwacht = regeling(vraag)
    return not verwacht or set(gronden_van(vraag)) == set(verwacht)


def _weigering_klopt(vraag: Vraag[MetGrond]) -> bool:
    waar = set(_weigergronden(vraag))
    return not waar or set(gronden_van(vraag)) <= waar


VOORLOPIG_TERECHT = _toekennen(Fase.VOORLOPIG)
DEFINITIEF_TERECHT = _toekennen(Fase.DEFINITIEF)
WEIGERING_TERECHT = Voorafregel(
    "vrijstelling-niet-te-weigeren",
    _BRON,
    "Weigeren kan alleen als een voorwaarde niet is vervuld, en dat staat niet vast.",
    met_periode(lambda v, _: bool(tuple(_weigergronden(v)))),
)
VERVAL_TERECHT = Voorafregel(
    "vrijstelling-vervalt-niet",
    h2023("5.1.1", "Zonder gegevens op tijd vervalt de vrijstelling vanzelf."),
    "De vrijstelling vervalt alleen als gegevens niet op tijd zijn aangeleverd. {waarom}",
    met_periode(lambda v, _: _advies(v, Fase.DEFINITIEF) in (None, A.VERVALT)),
    lambda v: {"waarom": waarom(v, Fase.DEFINITIEF)},
)
REGELING_KLOPT = Regel[Vraag[MetGrond]](
    "grond-klopt-niet",
    _BRON,
    "Bij dit cyclusjaar hoort een andere regeling: {gronden}.",
    _regeling_klopt,
    lambda v: {"gronden": ", ".join(regeling(v))},
)
WEIGERING_KLOPT = Regel[Vraag[MetGrond]](
    "grond-klopt-niet",
    _BRON,
    "Uit de toets volgt een andere grond: {gronden}.",
    _weigering_klopt,
    lambda v: {"gronden": ", ".join(weigergrond(v))},
)
