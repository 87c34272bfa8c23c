SELECT notification_id, recorded_us, originator_id, originator_version, topic, state
  FROM es.stored_events
 WHERE notification_id > %(positie)s
 ORDER BY notification_id
 LIMIT %(limiet)s
