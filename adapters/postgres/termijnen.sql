-- The running terms up to and including the day `tot`, and what the worker met when it tried.
SELECT t.id, t.keurmerk_id, d.kvk, n.naam, t.code, t.dag, t.vervalt_op, t.gestart_door,
       coalesce(p.pogingen, 0) AS pogingen, p.laatste_fout
  FROM proj.termijn AS t
  JOIN proj.dossier AS d USING (keurmerk_id)
  LEFT JOIN app.termijn_poging AS p ON p.termijn_id = t.id
  LEFT JOIN LATERAL (
    SELECT v.naam FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk ORDER BY v.bekend_sinds DESC LIMIT 1
  ) AS n ON true
 WHERE t.status = 'open'
   AND (%(tot)s::date IS NULL OR t.dag <= %(tot)s::date)
   AND (%(keurmerk_id)s::uuid IS NULL OR t.keurmerk_id = %(keurmerk_id)s::uuid)
 ORDER BY t.vervalt_op, d.kvk, t.id
