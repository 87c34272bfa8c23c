SELECT notification_id, recorded_us, originator_id, originator_version, topic, state
  FROM es.stored_events
 WHERE notification_id <= %(tot)s
   AND (%(ids)s::uuid[] IS NULL OR originator_id = ANY (%(ids)s::uuid[]))
 ORDER BY originator_id, originator_version
