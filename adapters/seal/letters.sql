SELECT originator_id, originator_version, soort, payload
  FROM app.outbox ORDER BY originator_id, originator_version, soort COLLATE "C"
