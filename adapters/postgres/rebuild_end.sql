-- Rows that are written with the events go as far as the log; others as far as their position.
SELECT CASE WHEN %(naam)s::text IS NULL
            THEN (SELECT coalesce(max(notification_id), 0) FROM es.stored_events)
            ELSE coalesce((SELECT positie FROM proj.voortgang WHERE naam = %(naam)s::text), 0) END
