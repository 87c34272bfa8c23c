SELECT notification_id, recorded_us, originator_id, originator_version, topic, state
  FROM es.stored_events
 WHERE originator_id = %(keurmerk_id)s
 ORDER BY originator_version
