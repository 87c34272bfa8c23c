"""The documents of a Meetperiode: declarations, VOG, owners, jaarrekening (H23 1.2, 5.1.1)."""

from collections.abc import Iterator
from dataclasses import replace

from domain.documenten.klachten import Klachttelling
from domain.documenten.melding import Strijdigheid
from domain.documenten.omzet import Omzetstuk, Omzetstuksoort
from domain.documenten.ubo import Belanghebbenden
from domain.documenten.verklaring import Managementverklaring
from domain.documenten.vog import Vog, Vogsoort
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.organisatie import vastgelegd
from domain.keurmerk.dossierfeiten.resultaten import aanlevering
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.organisatie.feiten import BelanghebbendenVastgelegd
from domain.keurmerk.stukken.feiten import VAN_OMZET, VAN_PERSOON, Stuksoort, StukVastgelegd
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.receipt.feiten import Documenten
from domain.receipt.receipt import Oorsprong

Stuk = Gevonden[StukVastgelegd]


def documenten(log: Logboek, periode: Periode) -> Documenten:
    """What lay on the table. None and () where nobody recorded it."""
    return replace(
        stukken(log),
        klachten=_klachten(log, periode),
        strijdigheden=tuple(map(_strijdigheid, _strijdig(log, periode))),
    )


def stukken(log: Logboek) -> Documenten:
    """What belongs to no Meetperiode, so that an applicant has it too."""
    belangen = log.laatste(BelanghebbendenVastgelegd)
    organisatie = vastgelegd(log)
    aanvraag = log.laatste(AanvraagIngediend)
    uittreksel, seqf = _nieuwste(log, Stuksoort.UITTREKSEL_KVK), _nieuwste(log, Stuksoort.SEQF)
    return Documenten(
        aanmelding=aanvraag.waarde.ingediend_op if aanvraag else None,
        management=organisatie.waarde.management if organisatie else (),
        vogs=tuple(_vog(een) for een in _van(log, *VAN_PERSOON)),
        verklaringen=tuple(_verklaringen(log)),
        geregistreerd=_geregistreerd(belangen),
        werkelijk=_werkelijk(belangen),
        belang_op_de_grens=frozenset(belangen.waarde.op_de_grens) if belangen else frozenset(),
        uittreksel_kvk=uittreksel.waarde.afgegeven_op if uittreksel else None,
        eerste_boekjaar=organisatie.waarde.eerste_boekjaar if organisatie else None,
        omzetstukken=tuple(_omzet(een) for een in _van(log, *VAN_OMZET)),
        seqf_aangeleverd=seqf.waarde.ontvangen_op if seqf else None,
    )


def oorsprong(log: Logboek, periode: Periode) -> Iterator[Oorsprong]:
    yield from log.oorsprong("documenten.aanmelding", log.laatste(AanvraagIngediend))
    yield from log.oorsprong("documenten.management", vastgelegd(log))
    yield from log.oorsprong("documenten.eerste_boekjaar", vastgelegd(log))
    yield from log.oorsprong("documenten.vogs", *_van(log, *VAN_PERSOON))
    yield from log.oorsprong("documenten.verklaringen", *log.alle(ManagementverklaringAfgegeven))
    for pad in ("geregistreerd", "werkelijk", "belang_op_de_grens"):
        yield from log.oorsprong(f"documenten.{pad}", log.laatste(BelanghebbendenVastgelegd))
    yield from log.oorsprong("documenten.strijdigheden", *_strijdig(log, periode))
    yield from log.oorsprong("documenten.klachten", aanlevering(log, periode))
    yield from log.oorsprong("documenten.omzetstukken", *_van(log, *VAN_OMZET))
    for pad, soort in (
        ("uittreksel_kvk", Stuksoort.UITTREKSEL_KVK),
        ("seqf_aangeleverd", Stuksoort.SEQF),
    ):
        yield from log.oorsprong(f"documenten.{pad}", _nieuwste(log, soort))


def _van(log: Logboek, *soorten: Stuksoort) -> list[Stuk]:
    return [een for een in log.alle(StukVastgelegd) if een.waarde.soort in soorten]


def _nieuwste(log: Logboek, soort: Stuksoort) -> Stuk | None:
    return max(_van(log, soort), key=lambda een: een.waarde.afgegeven_op, default=None)


def _vog(stuk: Stuk) -> Vog:
    event = stuk.waarde
    return Vog(
        persoon=event.persoon or "",
        soort=Vogsoort(event.soort.value),
        afgegeven=event.afgegeven_op,
        aspecten=frozenset(event.aspecten),
        origineel=event.origineel,
    )


def _omzet(stuk: Stuk) -> Omzetstuk:
    event = stuk.waarde
    return Omzetstuk(
        soort=Omzetstuksoort(event.soort.value),
        boekjaar=event.boekjaar or event.afgegeven_op,
        ondertekend=event.ondertekend,
    )


def _verklaringen(log: Logboek) -> Iterator[Managementverklaring]:
    """Without who signed it, or for which Meetperiode, nothing can be said of it."""
    for een in log.alle(ManagementverklaringAfgegeven):
        event = een.waarde
        if event.ondertekend_door and event.meetperiode_start:
            yield Managementverklaring(
                meetperiode=event.meetperiode_start,
                afgegeven=event.afgegeven_op,
                ondertekend_door=event.ondertekend_door,
                voorbehoud=frozenset(event.voorbehoud),
            )


def _strijdig(log: Logboek, periode: Periode) -> list[Gevonden[StrijdigheidGemeld]]:
    """Of an earlier Meetperiode they were judged in that year."""
    return [een for een in log.alle(StrijdigheidGemeld) if een.waarde.gemeld_op >= periode.start]


def _strijdigheid(een: Gevonden[StrijdigheidGemeld]) -> Strijdigheid:
    event = een.waarde
    return Strijdigheid(
        ontstaan=event.ontstaan_op,
        bekend=event.bekend_bij_management_op,
        peildag=event.gemeld_op,
        gemeld=event.gemeld_op,
    )


def _geregistreerd(een: Gevonden[BelanghebbendenVastgelegd] | None) -> Belanghebbenden | None:
    if een is None:
        return None
    event = een.waarde
    return Belanghebbenden(
        ubos=frozenset(event.geregistreerde_ubos), peps=frozenset(event.geregistreerde_peps)
    )


def _werkelijk(een: Gevonden[BelanghebbendenVastgelegd] | None) -> Belanghebbenden | None:
    if een is None:
        return None
    event = een.waarde
    return Belanghebbenden(
        ubos=frozenset(event.werkelijke_ubos), peps=frozenset(event.werkelijke_peps)
    )


def _klachten(log: Logboek, periode: Periode) -> Klachttelling | None:
    gevonden = aanlevering(log, periode)
    return gevonden.waarde.klachten if gevonden else None
