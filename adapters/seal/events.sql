SELECT notification_id, recorded_us, uuid_send(originator_id), originator_version, topic, state, leaf_hash
  FROM es.stored_events
 WHERE notification_id > %(after)s
 ORDER BY notification_id
