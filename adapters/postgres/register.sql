-- What the register says for the day `op` as known at the moment `bekend_op`: per dossier and
-- aspect the last assertion that was known by then of what holds by then. Equal moments are in
-- order of version. Same answer as projections/stand.py.
WITH laatste AS (
  SELECT DISTINCT ON (keurmerk_id, aspect) keurmerk_id, aspect, versie, waarde
    FROM proj.registerregel
   WHERE vanaf <= %(op)s
     AND bekend_sinds <= %(bekend_op)s
     AND (%(ids)s::uuid[] IS NULL OR keurmerk_id = ANY (%(ids)s::uuid[]))
   ORDER BY keurmerk_id, aspect, versie DESC, vanaf DESC
), stand AS (
  SELECT keurmerk_id,
         jsonb_object_agg(aspect, jsonb_build_object('versie', versie, 'waarde', waarde)) AS gezegd
    FROM laatste
   GROUP BY keurmerk_id
  HAVING %(alle)s OR bool_or(aspect = 'status' AND (waarde ->> 'zichtbaar')::bool)
)
SELECT s.keurmerk_id, d.kvk, s.gezegd::text,
       n.naam, n.vestigingsplaats, n.postcode, coalesce(n.provincies, '{}') AS provincies
  FROM stand AS s
  JOIN proj.dossier AS d USING (keurmerk_id)
  LEFT JOIN LATERAL (
    SELECT v.naam, v.vestigingsplaats, v.postcode, v.provincies
      FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk AND v.bekend_sinds <= %(bekend_op)s
     ORDER BY v.bekend_sinds DESC
     LIMIT 1
  ) AS n ON true
