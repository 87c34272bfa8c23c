-- What the register says for the day `op` as known at the moment `bekend_op`: of each dossier the
-- one row that holds on both axes. Same answer as projections/stand.py.
SELECT d.kvk, n.naam, n.vestigingsplaats, n.postcode, coalesce(n.provincies, '{}') AS provincies,
       r.keurmerk_id, r.status, r.ingangsdatum, r.zichtbaar, r.diensten, r.sterren,
       r.meetperiode_start, r.meetperiode_einde, r.rapport,
       r.diensten_versie, r.meetperiode_versie, r.status_versie, r.sterren_versie,
       r.tevredenheid_versie
  FROM proj.registerregel AS r
  JOIN proj.dossier AS d USING (keurmerk_id)
  LEFT JOIN LATERAL (
    SELECT v.naam, v.vestigingsplaats, v.postcode, v.provincies
      FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk AND v.bekend_sinds <= %(bekend_op)s
     ORDER BY v.bekend_sinds DESC
     LIMIT 1
  ) AS n ON true
 WHERE proj.vak(r.vanaf, r.tot, r.bekend_sinds, r.bekend_tot)
       @> proj.vak(%(op)s::date, %(op)s::date, %(bekend_op)s::timestamptz,
                   %(bekend_op)s::timestamptz)
   AND (r.tot IS NULL OR r.tot > %(op)s)
   AND (r.bekend_tot IS NULL OR r.bekend_tot > %(bekend_op)s)
   AND r.status IS NOT NULL
   AND (%(alle)s OR r.zichtbaar)
   AND (%(ids)s::uuid[] IS NULL OR r.keurmerk_id = ANY (%(ids)s::uuid[]))
