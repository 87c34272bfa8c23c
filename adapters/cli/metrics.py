"""What `gezond` found as OpenMetrics text, for a program that watches and warns."""

from collections.abc import Iterator, Sequence

from adapters.application.health import Finding

ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


def as_openmetrics(findings: Sequence[Finding]) -> str:
    """1 is good and 0 is not, for the whole and for each thing that was looked at."""
    return "".join(f"{line}\n" for line in _lines(findings))


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    yield "# TYPE keurmerk_gezond gauge"
    yield "# HELP keurmerk_gezond Of alles goed gaat."
    yield f"keurmerk_gezond {int(all(finding.goed for finding in findings))}"
    yield "# TYPE keurmerk_keuring gauge"
    yield "# HELP keurmerk_keuring Of dit onderdeel goed gaat."
    for finding in findings:
        yield f'keurmerk_keuring{{wat="{finding.wat.translate(ESCAPES)}"}} {int(finding.goed)}'
    yield "# EOF"
