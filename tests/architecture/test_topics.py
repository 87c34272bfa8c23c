"""topics.txt lists every topic that was ever released. It only grows, at the end."""

import re
from hashlib import sha256
from pathlib import Path

from domain.keurmerk.feiten import EVENTS

LISTED = Path(__file__).with_name("topics.txt").read_text("utf-8").split()
CURRENT = [event.TOPIC for event in EVENTS]
FORM = re.compile(r"[a-z]+\.[a-z]+(?:-[a-z]+)*\.v[1-9][0-9]*")
# After a release: count the lines and take the digest again. Between releases: leave both alone.
RELEASED = 51
DIGEST = "53d6902ac506c24dd465ead92f34d33867657f20344f080bbf387f08c014c050"


def concept_and_version(topic: str) -> tuple[str, int]:
    concept, _, version = topic.rpartition(".v")
    return concept, int(version)


def test_no_released_topic_is_changed_moved_or_dropped() -> None:
    assert sha256("\n".join(LISTED[:RELEASED]).encode()).hexdigest() == DIGEST


def test_every_topic_is_listed_once() -> None:
    assert [topic for topic in LISTED if LISTED.count(topic) > 1] == []
    assert [topic for topic in CURRENT if CURRENT.count(topic) > 1] == []
    assert [topic for topic in CURRENT if topic not in LISTED] == []


def test_the_newest_version_listed_is_the_one_that_is_written() -> None:
    newest = dict(sorted(map(concept_and_version, LISTED)))
    assert newest == dict(map(concept_and_version, CURRENT))


def test_every_topic_reads_as_concept_fact_and_version() -> None:
    assert [topic for topic in LISTED if not FORM.fullmatch(topic)] == []
