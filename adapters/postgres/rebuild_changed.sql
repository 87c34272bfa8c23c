SELECT DISTINCT originator_id
  FROM es.stored_events
 WHERE notification_id > %(na)s AND notification_id <= %(tot)s
