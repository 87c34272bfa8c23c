-- Command ids that were used according to the log and the registrations, beside those that are kept.
WITH used AS (
  SELECT DISTINCT found.id::uuid AS id
    FROM es.stored_events AS e
   CROSS JOIN LATERAL substring(
     encode(substring(e.state FROM 1 FOR 80), 'escape')
     FROM '^\{"vastlegging":\{"command_id":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"'
   ) AS found(id)
   WHERE found.id IS NOT NULL
  UNION
  SELECT command_id FROM app.dienstverlener
)
SELECT coalesce(u.id, o.command_id) AS id, u.id IS NOT NULL AS gebruikt
  FROM used AS u FULL JOIN app.opdracht AS o ON o.command_id = u.id
 WHERE u.id IS NULL OR o.command_id IS NULL
 LIMIT 6
