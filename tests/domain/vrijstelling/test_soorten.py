"""What can be due with an exemption, and where a grade of clients can come from (H23 5.1.1)."""

from domain.vrijstelling.beoordeling import Vrijstellingsadvies
from domain.vrijstelling.feiten import Cijferbron


def test_an_exemption_is_granted_refused_lapses_or_waits() -> None:
    assert [each.value for each in Vrijstellingsadvies] == [
        "toekennen",
        "niet-toekennen",
        "weigeren",
        "vervalt",
        "wachten",
    ]


def test_a_90_a_grade_comes_from_the_survey_an_audit_or_cedeo() -> None:
    assert [each.value for each in Cijferbron] == [
        "tevredenheidsonderzoek",
        "clientenaudit",
        "cedeo",
    ]
