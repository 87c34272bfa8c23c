-- What counts as known only after now, by the clock of the database: dossiers by their last event,
-- and contact data.
SELECT coalesce(array_agg(d.kvk ORDER BY d.kvk), '{}') AS dossiers,
       (SELECT count(DISTINCT v.kvk) FROM app.dienstverlener AS v
         WHERE v.bekend_sinds > clock_timestamp() + (SELECT verschil FROM app.klok))
         AS dienstverleners
  FROM proj.dossier AS d
 WHERE d.bijgewerkt_op > clock_timestamp() + (SELECT verschil FROM app.klok)
