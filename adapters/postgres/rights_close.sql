-- Locks and large objects only for who needs them; the writer cannot be held up by who only looks.
-- Such rights lie in the database, not in the server. Only a superuser can change them.
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT p.oid::regprocedure AS routine, p.proname ~ '^pg_' AS lock
                 FROM pg_catalog.pg_proc AS p
                WHERE p.pronamespace = 'pg_catalog'::regnamespace
                  AND p.proname ~ '^(pg_(try_)?advisory_|lo_|loread$|lowrite$)' LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', found.routine);
    IF found.lock THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO reg_owner, reg_migrator, reg_app,'
                     ' reg_projector, reg_worker', found.routine);
    END IF;
  END LOOP;
END $$
