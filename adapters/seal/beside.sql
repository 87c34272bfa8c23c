-- Rows beside the log that say what the log does not: one line for each kind, with one example.
SELECT wat, count(*) AS aantal, min(voorbeeld) AS voorbeeld FROM (
  SELECT 'poging van een termijn die er niet is' AS wat, format('termijn %s', termijn_id) AS voorbeeld
    FROM app.termijn_poging AS p
   WHERE NOT EXISTS (SELECT FROM proj.termijn AS t WHERE t.id = p.termijn_id)
  UNION ALL
  SELECT 'termijn die langer wordt vastgehouden dan een worker ooit vraagt', format('termijn %s, tot %s', termijn_id, volgende_poging)
    FROM app.termijn_poging WHERE volgende_poging > clock_timestamp() + interval '1 hour' 
     AND NOT (SELECT oefendatabase FROM app.klok)
  UNION ALL
  SELECT 'projectie die verder is dan het logboek', format('projectie %s, positie %s', naam, positie)
    FROM proj.voortgang WHERE positie > (SELECT count(*) FROM es.stored_events)
  UNION ALL
  SELECT 'brief bij een gebeurtenis die er niet is', format('dossier %s, gebeurtenis %s', originator_id, originator_version)
    FROM app.outbox AS o
   WHERE NOT EXISTS (SELECT FROM es.stored_events AS e
                      WHERE (e.originator_id, e.originator_version) = (o.originator_id, o.originator_version))
) AS f GROUP BY wat ORDER BY wat
