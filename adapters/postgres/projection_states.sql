SELECT n.naam, coalesce(v.positie, 0) AS positie,
       (SELECT coalesce(max(e.notification_id), 0) FROM es.stored_events AS e)
         - coalesce(v.positie, 0) AS achterstand,
       v.laatste_fout, v.fout_op
  FROM unnest(%(namen)s::text[]) AS n (naam)
  LEFT JOIN proj.voortgang AS v USING (naam)
 ORDER BY n.naam
