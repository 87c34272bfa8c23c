-- The position stands in the log; whoever read the stream by version does not know it.
INSERT INTO app.apart (keurmerk_id, leesmodel, versie, positie, soort, oorzaak, melding)
SELECT e.originator_id, %(leesmodel)s, e.originator_version, e.notification_id, e.topic,
       %(oorzaak)s, %(melding)s
  FROM es.stored_events AS e
 WHERE e.originator_id = %(keurmerk_id)s AND e.originator_version = %(versie)s
ON CONFLICT (keurmerk_id, leesmodel) DO NOTHING
