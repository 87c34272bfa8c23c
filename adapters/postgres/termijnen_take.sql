-- The next terms that are due, and a lease on them: until `volgende_poging` nobody else takes them.
-- A lease that lies further away than any lease reaches was made under a clock that was ahead; it
-- is ignored, so that a wrong clock can never block a legal term. A dossier whose history is not
-- complete yet waits: what fires there would end its import.
-- Of a dossier only its first: what comes later may fall away or come about when that one fires, so
-- two callers at once would change what happens. A term that failed before holds up no other.
WITH klok AS (
  SELECT %(nu)s::timestamptz AS nu,
         make_interval(secs => %(lease)s) AS lease,
         make_interval(secs => %(lease)s * power(2, %(verdubbelingen)s)) AS langste
), aan_de_beurt AS (
  SELECT t.id, t.keurmerk_id, t.code, t.vervalt_op
    FROM klok
    CROSS JOIN proj.termijn AS t
    LEFT JOIN app.termijn_poging AS p ON p.termijn_id = t.id
   WHERE t.status = 'open'
     AND t.vervalt_op <= %(tot)s
     AND NOT EXISTS (SELECT FROM app.invoer_dossier AS d WHERE d.keurmerk_id = t.keurmerk_id)
     AND (p.termijn_id IS NULL
          OR p.volgende_poging <= klok.nu
          OR p.volgende_poging > klok.nu + klok.langste)
     AND NOT EXISTS (
       SELECT FROM proj.termijn AS eerder
         LEFT JOIN app.termijn_poging AS q ON q.termijn_id = eerder.id
        WHERE eerder.keurmerk_id = t.keurmerk_id
          AND eerder.status = 'open'
          AND (eerder.vervalt_op, eerder.id) < (t.vervalt_op, t.id)
          AND q.laatste_fout IS NULL)
   ORDER BY t.vervalt_op, t.id
   LIMIT %(aantal)s
     FOR UPDATE OF t SKIP LOCKED
), genomen AS (
  INSERT INTO app.termijn_poging AS p (termijn_id, pogingen, volgende_poging)
  SELECT b.id, 1, klok.nu + klok.lease FROM aan_de_beurt AS b CROSS JOIN klok
  ON CONFLICT (termijn_id) DO UPDATE
     SET pogingen = p.pogingen + 1,
         volgende_poging = %(nu)s::timestamptz + make_interval(
           secs => %(lease)s * power(2, least(p.pogingen, %(verdubbelingen)s)))
   WHERE p.volgende_poging <= %(nu)s
      OR p.volgende_poging > %(nu)s + (SELECT langste FROM klok)
  RETURNING p.termijn_id, p.pogingen
)
SELECT b.id, b.keurmerk_id, b.code, g.pogingen
  FROM aan_de_beurt AS b JOIN genomen AS g ON g.termijn_id = b.id
 ORDER BY b.vervalt_op, b.id
