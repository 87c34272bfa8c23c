-- The history over all dossiers, newest first; `voor` (a position) reads on from an earlier answer.
SELECT g.positie, g.keurmerk_id, d.kvk, g.versie, g.soort, g.opgenomen_op, g.bekend_sinds,
       g.ingangsdatum, g.besluitdatum, g.beslisser, g.actor, g.rol, g.gronden, g.motivering,
       g.geimporteerd
  FROM proj.geschiedenis AS g
  LEFT JOIN proj.dossier AS d USING (keurmerk_id)
 WHERE (%(voor)s::bigint IS NULL OR g.positie < %(voor)s::bigint)
   AND (%(keurmerk_id)s::uuid IS NULL OR g.keurmerk_id = %(keurmerk_id)s::uuid)
   AND (%(soort)s::text IS NULL OR g.soort = %(soort)s::text)
   AND (%(door)s::text IS NULL OR %(door)s::text IN (g.actor, g.beslisser))
   AND (%(grond)s::text IS NULL OR %(grond)s::text = ANY (g.gronden))
   AND (%(vanaf)s::date IS NULL OR g.ingangsdatum >= %(vanaf)s::date)
   AND (%(tot)s::date IS NULL OR g.ingangsdatum <= %(tot)s::date)
 ORDER BY g.positie DESC
 LIMIT %(aantal)s
