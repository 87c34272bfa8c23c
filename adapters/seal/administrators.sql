-- Who can go around every rule: superusers, and whoever may act as a role of this program without
-- being one.
SELECT r.rolname || CASE WHEN r.rolsuper THEN ' (superuser)' ELSE ' (lid van ' || (
         SELECT string_agg(m.roleid::regrole::text, ', ' ORDER BY m.roleid::regrole::text)
           FROM pg_auth_members AS m
          WHERE m.member = r.oid AND m.roleid::regrole::text LIKE 'reg\_%') || ')' END
  FROM pg_roles AS r
 WHERE r.rolname NOT LIKE 'pg\_%' AND r.rolname NOT LIKE 'reg\_%'
   AND (r.rolsuper OR EXISTS (
         SELECT FROM pg_auth_members AS m
          WHERE m.member = r.oid AND m.roleid::regrole::text LIKE 'reg\_%'))
 ORDER BY r.rolname COLLATE "C"
