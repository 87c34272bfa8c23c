"""`python -m tests.support.code_table`: the readings and choices in docs/codes.md, in the words of
the code. The other rows are written by hand.
"""

import re
from collections.abc import Mapping

from domain.beleid import BELEID
from domain.beleid.lezingen import LEZINGEN
from tests.architecture.tree import ROOT

FILE = ROOT / "docs" / "codes.md"
ROW = re.compile(r"^\| ((?:GT-|[A-Z]-?)\d+) \| (.+) \|$", re.MULTILINE)


def in_words() -> Mapping[str, str]:
    """Each A-number: the sentence of its reading, or the questions that were chosen on."""
    found = {each.punt: each.zin for each in LEZINGEN}
    questions: dict[str, dict[str, None]] = {}
    for policy in BELEID:
        for choice in policy.keuzes:
            questions.setdefault(choice.bron.plaats, {})[policy.vraag] = None
    asked = {punt: " ".join(these) for punt, these in questions.items() if punt[:2] == "A-"}
    return found | asked


def renewed(text: str) -> str:
    words = in_words()
    return ROW.sub(lambda row: f"| {row[1]} | {words.get(row[1], row[2])} |", text)


if __name__ == "__main__":
    FILE.write_text(renewed(FILE.read_text("utf-8")), "utf-8")
