-- The open tasks, what is due first on top.
SELECT t.id, t.keurmerk_id, d.kvk, n.naam, t.code, t.verplicht, t.ontstaan_op, t.uiterlijk,
       t.gestart_door
  FROM proj.taak AS t
  JOIN proj.dossier AS d USING (keurmerk_id)
  LEFT JOIN LATERAL (
    SELECT v.naam FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk ORDER BY v.bekend_sinds DESC LIMIT 1
  ) AS n ON true
 WHERE t.status = 'open'
   AND (%(keurmerk_id)s::uuid IS NULL OR t.keurmerk_id = %(keurmerk_id)s::uuid)
 ORDER BY t.uiterlijk NULLS LAST, t.verplicht DESC, t.ontstaan_op, d.kvk, t.id
