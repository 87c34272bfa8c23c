-- The dossiers that are set apart, or one of them: of each the first event that gave trouble.
SELECT DISTINCT ON (a.keurmerk_id)
       a.keurmerk_id, d.kvk, a.versie, a.positie, a.soort, a.oorzaak, a.melding, a.gezien_op
  FROM app.apart AS a
  LEFT JOIN proj.dossier AS d USING (keurmerk_id)
 WHERE %(keurmerk_id)s::uuid IS NULL OR a.keurmerk_id = %(keurmerk_id)s::uuid
 ORDER BY a.keurmerk_id, a.positie, a.leesmodel
