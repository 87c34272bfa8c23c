-- Roles are shared by all databases of a server, so another database may make them at this moment.
-- reg_owner owns everything and cannot log in; no other role owns anything.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reg_owner', 'reg_migrator', 'reg_app', 'reg_projector',
                              'reg_notary', 'reg_auditor'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I %s NOINHERIT', name,
                       CASE name WHEN 'reg_owner' THEN 'NOLOGIN' ELSE 'LOGIN' END);
        IF name = 'reg_migrator' THEN
          GRANT reg_owner TO reg_migrator;
        ELSIF name = 'reg_app' THEN
          ALTER ROLE reg_app SET lock_timeout = '3s';
        ELSIF name IN ('reg_notary', 'reg_auditor') THEN
          EXECUTE format('ALTER ROLE %I SET default_transaction_read_only = on', name);
          EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', name, '60s');
        END IF;
        -- An administrator who is no superuser may act in a role only as its member.
        IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
          EXECUTE format('GRANT %I TO CURRENT_USER', name);
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;  -- made by the other database
      END;
    END IF;
  END LOOP;

  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO reg_migrator, reg_app, reg_projector,'
                 ' reg_notary, reg_auditor', current_database());
  -- To build a read model aside and swap it in, its owner needs temporary tables.
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO reg_owner', current_database());
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA es AUTHORIZATION reg_owner;      -- the log of events
CREATE SCHEMA ledger AUTHORIZATION reg_owner;  -- the seal on the log
CREATE SCHEMA app AUTHORIZATION reg_owner;     -- administration beside the log
CREATE SCHEMA proj AUTHORIZATION reg_owner;    -- read models, all rebuildable from the log
CREATE SCHEMA herbouw AUTHORIZATION reg_owner; -- where a read model is rebuilt, aside from the live

GRANT USAGE ON SCHEMA es, app, proj TO reg_app, reg_projector, reg_auditor;
GRANT USAGE ON SCHEMA es TO reg_notary;
GRANT USAGE ON SCHEMA ledger TO reg_notary, reg_auditor;
GRANT USAGE ON SCHEMA app TO reg_migrator;

SET LOCAL ROLE reg_owner;

CREATE TABLE app.migratie (
  naam text PRIMARY KEY,
  controlegetal text NOT NULL,
  uitgevoerd_op timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON app.migratie TO reg_migrator, reg_app, reg_auditor;
