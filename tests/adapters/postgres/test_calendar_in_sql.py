"""The days of a Meetperiode, told once more by the calendar of PostgreSQL, for thirty years."""

from datetime import date

from adapters.postgres.connection import Database
from domain.handleiding.h2023 import H2023
from domain.meetperiode.kalender import meetperiode
from tests.support.database import ask

FIRST, LAST = 2010, 2039
# Per cohort and Opdrachtgever the two days that Tabel 2 prints and no term gives, then the rest by
# intervals from the first and the last day (H23 Tabel 2, 5.1.1, 5.1.2).
TOLD = """
WITH jaar AS (
  SELECT make_date(jaar, maand, 1) AS start, uwv, jaar + naar AS tvo_jaar, jaar + 1 AS na,
         tvo_maand, concept_maand, concept_dag
    FROM generate_series(%s::int, %s::int) AS jaar
   CROSS JOIN (VALUES (1, false, 0, 12, 1, 22), (1, true, 1, 1, 2, 15), (4, false, 1, 3, 4, 15),
                      (4, true, 1, 3, 4, 15), (9, false, 1, 8, 9, 15), (9, true, 1, 8, 9, 15))
      AS soort (maand, uwv, naar, tvo_maand, concept_maand, concept_dag)
), periode AS (
  SELECT *, (start + interval '1 year' - interval '1 day')::date AS einde,
         make_date(tvo_jaar, tvo_maand, 15) AS tvo,
         make_date(na, concept_maand, concept_dag) AS concept
    FROM jaar
)
SELECT start, uwv, code, vanaf::date, dag::date FROM periode, LATERAL (VALUES
  ('tvo-aanleveren-open', NULL, start + interval '1 month'),
  ('tvo-deadline', NULL, tvo),
  ('herstelactie-verlengen', tvo - interval '5 days', tvo),
  ('herstelactie-heropenen', tvo + interval '1 day', tvo + interval '5 days'),
  ('audit-inplannen', NULL, einde - interval '8 weeks'),
  ('vrijstellingscontrole', date_trunc('month', einde::timestamp), einde),
  ('link-keurmerkapplicatie', NULL, einde - interval '3 weeks'),
  ('resultaatgegevens', NULL, einde + interval '3 weeks'),
  ('conceptrapport-tvo', NULL, concept),
  ('resultatenaudit', NULL, einde + interval '1 day' + interval '3 months'),
  ('streefdatum-beoordeling', NULL, einde + interval '1 day' + interval '4 months')
) AS datum (code, vanaf, dag)
"""
DATES = 11
COHORTS = 3


def test_both_calendars_tell_the_same_days(database: Database) -> None:
    told: dict[tuple[date, bool], set[tuple[str, date | None, date]]] = {}
    for start, uwv, code, vanaf, dag in ask(database, TOLD, FIRST, LAST):
        told.setdefault((start, uwv), set()).add((code, vanaf, dag))
    assert len(told) == COHORTS * 2 * (LAST - FIRST + 1)
    for (start, uwv), days in told.items():
        kalender = meetperiode(start, uwv, H2023)
        assert len(days) == DATES
        assert {(d.code.value, d.vanaf, d.dag) for d in kalender.data} == days
        assert kalender.volgende_start == start.replace(year=start.year + 1)
