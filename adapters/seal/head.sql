SELECT h.size, h.last_us, e.size AS found_size, e.last_us AS found_us
  FROM ledger.head AS h,
       (SELECT count(*) AS size, coalesce(max(recorded_us), 0) AS last_us FROM es.stored_events) AS e
