-- The terms that passed after position `na` of the log, in order, with the tasks that each raised.
SELECT t.keurmerk_id, d.kvk, n.naam, t.code, t.dag, t.vervalt_op,
       ARRAY (SELECT k.code FROM proj.taak AS k
               WHERE k.keurmerk_id = t.keurmerk_id AND k.gestart_door = t.gesloten_door
               ORDER BY k.code) AS taken
  FROM es.stored_events AS e
  JOIN proj.termijn AS t
    ON t.keurmerk_id = e.originator_id AND t.gesloten_door = e.originator_version
   AND t.status = 'verstreken'
  JOIN proj.dossier AS d ON d.keurmerk_id = t.keurmerk_id
  LEFT JOIN LATERAL (
    SELECT v.naam FROM app.dienstverlener AS v
     WHERE v.kvk = d.kvk ORDER BY v.bekend_sinds DESC LIMIT 1
  ) AS n ON true
 WHERE e.notification_id > %(na)s
 ORDER BY e.notification_id
