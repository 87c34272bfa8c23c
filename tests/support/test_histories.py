"""The histories that load tests and the bench use are worth something only when they are varied."""

from domain.keurmerk.besluiten import COMMANDS
from domain.keurmerk.command import Registercommand
from tests.support.histories import histories, history, numbers

# Not asked by a history: what ends a mark for good, and what few dossiers ever meet.
SELDOM = 21
OF_A_HOLDER = [kind for kind in COMMANDS if not issubclass(kind, Registercommand)]


def test_the_same_number_gives_the_same_history() -> None:
    assert history("00000007") == history("00000007")
    assert history("00000007") != history("00000008")


def test_histories_are_in_order_and_use_most_commands() -> None:
    found = histories(60, 40)
    assert len(found) == 60 * 40
    moments = [request.envelope.moment for request in found]
    assert moments == sorted(moments)
    assert len({request.dossier for request in found}) == len(numbers(60))
    assert len({type(request.command) for request in found}) >= len(OF_A_HOLDER) - SELDOM
