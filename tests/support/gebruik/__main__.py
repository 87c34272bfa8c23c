"""`python -m tests.support.gebruik`: keep who uses each place that `keurmerk bronnen` names.

Run it after a change of a rule, a command, a term or a page; a test says when it was forgotten.
"""

from adapters.application.usage import FILE
from tests.support.gebruik.lines import lines

if __name__ == "__main__":
    FILE.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8")
