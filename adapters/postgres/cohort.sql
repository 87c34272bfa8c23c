-- Who has, or had, a Meetperiode that ends on this day: each has one term for that last day.
SELECT t.keurmerk_id, d.kvk, n.naam
  FROM proj.termijn AS t
  JOIN proj.dossier AS d USING (keurmerk_id)
  LEFT JOIN LATERAL (
    SELECT v.naam FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk ORDER BY v.bekend_sinds DESC LIMIT 1
  ) AS n ON true
 WHERE t.code = %(code)s AND t.dag = %(einde)s
 GROUP BY t.keurmerk_id, d.kvk, n.naam
 ORDER BY n.naam, d.kvk
