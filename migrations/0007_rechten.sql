-- A login for each process (docs/rechten.md). Roles are shared by all databases of a server.
DO $$
DECLARE
  name text;
  other text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reg_worker', 'reg_controle'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT', name);
        IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
          EXECUTE format('GRANT %I TO CURRENT_USER', name);
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;  -- made by another database at this moment
      END;
    END IF;
  END LOOP;
  -- The worker lets terms fire as one and follows the log as the other, never both at once.
  FOR name, other IN VALUES ('reg_worker', 'reg_app'), ('reg_worker', 'reg_projector'),
                            ('reg_migrator', 'reg_controle') LOOP
    IF NOT pg_catalog.pg_has_role(name, other, 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT %I TO %I', other, name);
      EXCEPTION WHEN unique_violation THEN
        NULL;
      END;
    END IF;
  END LOOP;
END $$;

-- Where a comparison builds its tables, in a transaction that is always rolled back.
CREATE SCHEMA controle AUTHORIZATION reg_owner;

SET LOCAL ROLE reg_owner;

GRANT USAGE, CREATE ON SCHEMA controle TO reg_controle;
GRANT USAGE ON SCHEMA es, app, proj TO reg_controle;
GRANT SELECT ON es.stored_events TO reg_controle;
GRANT SELECT ON ALL TABLES IN SCHEMA proj TO reg_controle;

-- Every login can see whether the database is complete, and most whether all goes well.
GRANT USAGE ON SCHEMA app TO reg_worker, reg_notary;
GRANT SELECT ON app.migratie TO reg_projector, reg_worker, reg_notary, reg_controle;
GRANT SELECT ON app.leesmodel_versie TO reg_projector, reg_worker, reg_controle;
GRANT SELECT ON app.hartslag, app.termijn_poging TO reg_projector, reg_controle;
