-- The first event that is not the next one of its dossier.
SELECT notification_id, originator_id, originator_version, verwacht
  FROM (SELECT notification_id, originator_id, originator_version,
               row_number() OVER (PARTITION BY originator_id ORDER BY notification_id) AS verwacht
          FROM es.stored_events) AS e
 WHERE originator_version <> verwacht
 ORDER BY notification_id LIMIT 1
