-- The first event behind a position that is not what was sealed, by the database's own calculation.
SELECT notification_id
  FROM es.stored_events
 WHERE notification_id > %(after)s
   AND leaf_hash IS DISTINCT FROM ledger.leaf(notification_id - 1, recorded_us, originator_id,
                                              originator_version, topic, sha256(state))
 ORDER BY notification_id LIMIT 1
