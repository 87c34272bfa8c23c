"""Rules for the figures of a Tevredenheidsonderzoek (H23 4.1, 4.2)."""

from collections.abc import Iterator
from decimal import Decimal

from domain.keurmerk.commands import LegTevredenheidsrapportVast
from domain.keurmerk.commands.meetperiode import Respons
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.source import h2023

LAAGSTE, HOOGSTE, STAP = Decimal(1), Decimal(10), Decimal("0.1")


def _rijen(command: LegTevredenheidsrapportVast) -> Iterator[Respons]:
    yield from command.diensten
    yield command.totaal
    if command.opdrachtgevers:
        yield command.opdrachtgevers


def _aantallen_kloppen(rij: Respons) -> bool:
    return 0 <= rij.ingevuld <= rij.uitgenodigd


def _cijfer_klopt(rij: Respons) -> bool:
    cijfer = rij.rapportcijfer
    if cijfer is None:
        return rij.ingevuld == 0
    return rij.ingevuld > 0 and LAAGSTE <= cijfer <= HOOGSTE and cijfer % STAP == 0


def _telt_op(vraag: Vraag) -> bool:
    diensten, totaal = vraag.command.diensten, vraag.command.totaal
    if not diensten:
        return True
    som = (sum(r.uitgenodigd for r in diensten), sum(r.ingevuld for r in diensten))
    return som == (totaal.uitgenodigd, totaal.ingevuld)


def _diensten_uniek(vraag: Vraag) -> bool:
    diensten = [rij.dienst for rij in vraag.command.diensten]
    return len(set(diensten)) == len(diensten)


AANTALLEN = VraagRegel(
    "aantallen-kloppen-niet",
    h2023("4.1", "Niet meer vragenlijsten dan uitgenodigde mensen."),
    "Een rij heeft meer vragenlijsten dan uitnodigingen, of een getal onder 0.",
    lambda v: all(map(_aantallen_kloppen, _rijen(v.command))),
)
CIJFER = VraagRegel(
    "cijfer-klopt-niet",
    h2023("4.1", "Een rapportcijfer: 1 tot en met 10, één decimaal (A-91)."),
    "Een rapportcijfer is er alleen bij ingevulde vragenlijsten, van 1 tot en met 10,"
    " met hooguit één decimaal.",
    lambda v: all(map(_cijfer_klopt, _rijen(v.command))),
)
DIENST_UNIEK = VraagRegel(
    "dienst-dubbel",
    h2023("4.1", "Per Dienst is er één rij."),
    "Noem elke Dienst één keer.",
    _diensten_uniek,
)
TELT_OP = VraagRegel(
    "totaal-klopt-niet",
    h2023("4.1", "Elke cliënt telt één keer mee."),
    "De rijen per Dienst tellen niet op tot het totaal.",
    _telt_op,
)
