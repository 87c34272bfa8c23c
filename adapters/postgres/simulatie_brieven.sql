-- The letters that came about after position `na` of the log, in order.
SELECT e.originator_id AS keurmerk_id, d.kvk, o.soort, e.topic
  FROM es.stored_events AS e
  JOIN app.outbox AS o USING (originator_id, originator_version)
  JOIN proj.dossier AS d ON d.keurmerk_id = e.originator_id
 WHERE e.notification_id > %(na)s
 ORDER BY e.notification_id, o.soort
