-- Moments are held against the clock of this database, and a dossier whose history is being brought
-- in waits until that is done or given up (DECISIONS 25 and 26).
SET LOCAL ROLE reg_owner;

-- One row. A practice database ("oefendatabase") takes any moment; that is settled while it is empty.
CREATE TABLE app.klok (
  een bool PRIMARY KEY DEFAULT true CHECK (een),
  verschil interval NOT NULL DEFAULT '2 minutes',
  oefendatabase bool NOT NULL DEFAULT false,
  CONSTRAINT verschil_is_klein CHECK (verschil BETWEEN '10 seconds' AND '1 hour')
);
INSERT INTO app.klok DEFAULT VALUES;

CREATE FUNCTION app.alleen_leeg() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(727401);  -- the writer lock: nothing is on its way
  IF EXISTS (SELECT FROM es.stored_events) OR EXISTS (SELECT FROM app.dienstverlener) THEN
    PERFORM app.refuse('oefendatabase-alleen-leeg');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_alleen_leeg BEFORE UPDATE ON app.klok FOR EACH ROW
  WHEN (NEW.oefendatabase <> OLD.oefendatabase) EXECUTE FUNCTION app.alleen_leeg();
CREATE TRIGGER b_een_rij BEFORE INSERT OR DELETE ON app.klok
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER c_geen_truncate BEFORE TRUNCATE ON app.klok
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE app.klok ENABLE ALWAYS TRIGGER a_alleen_leeg, ENABLE ALWAYS TRIGGER b_een_rij,
  ENABLE ALWAYS TRIGGER c_geen_truncate;

-- Refuses a live moment that is too far from the clock, and any moment that is too far ahead of it.
-- `vroegste` is the first of the live moments: infinity when all is history.
CREATE FUNCTION app.toets_moment(vroegste timestamptz, laatste timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  nu CONSTANT timestamptz := pg_catalog.clock_timestamp();
  klok app.klok;
BEGIN
  SELECT k.* INTO STRICT klok FROM app.klok AS k;
  IF klok.oefendatabase THEN
    RETURN;
  ELSIF laatste > nu + klok.verschil THEN
    PERFORM app.refuse('moment-ligt-voor', json_build_object('moment', laatste, 'nu', nu)::text);
  ELSIF vroegste < nu - klok.verschil THEN
    PERFORM app.refuse('moment-ligt-achter', json_build_object('moment', vroegste, 'nu', nu)::text);
  END IF;
END $$;

-- An import of history that is not finished. `inhoud` tells which commands: sha256 over their ids.
-- Who writes for it holds `token`; who offers the same commands again gets another and goes on.
CREATE TABLE app.invoer (
  inhoud text PRIMARY KEY CHECK (inhoud ~ '^[0-9a-f]{64}$'),
  token uuid NOT NULL UNIQUE,
  door text NOT NULL,
  proces text NOT NULL,
  begonnen_op timestamptz NOT NULL,
  laatst_op timestamptz NOT NULL,
  regels int NOT NULL CHECK (regels > 0),
  geschreven int NOT NULL CHECK (geschreven >= 0)
) WITH (fillfactor = 50);
CREATE TABLE app.invoer_dossier (
  keurmerk_id uuid PRIMARY KEY,
  inhoud text NOT NULL REFERENCES app.invoer ON DELETE CASCADE
);
CREATE INDEX invoer_dossier_inhoud ON app.invoer_dossier (inhoud);

-- Begin, or go on where another process stopped. Under the writer lock: who writes after this has
-- seen it. Refuses when one of the dossiers waits for another import.
CREATE FUNCTION app.begin_invoer(
  welke text, mijn uuid, wie text, waar text, aantal int, gedaan int, dossiers uuid[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  nu CONSTANT timestamptz := pg_catalog.clock_timestamp();
BEGIN
  PERFORM pg_catalog.pg_advisory_xact_lock(727401);
  PERFORM app.refuse('dossier-in-invoer', (to_jsonb(i) - 'token')::text)
     FROM app.invoer_dossier AS d JOIN app.invoer AS i USING (inhoud)
    WHERE d.keurmerk_id = ANY (dossiers) AND d.inhoud <> welke;
  INSERT INTO app.invoer AS i
    (inhoud, token, door, proces, begonnen_op, laatst_op, regels, geschreven)
  VALUES (welke, mijn, wie, waar, nu, nu, aantal, gedaan)
  ON CONFLICT (inhoud) DO UPDATE
     SET token = mijn, door = wie, proces = waar, laatst_op = nu,
         geschreven = greatest(i.geschreven, gedaan);
  INSERT INTO app.invoer_dossier SELECT DISTINCT id, welke FROM unnest(dossiers) AS id
  ON CONFLICT DO NOTHING;
END $$;

-- Before events are written: no dossier waits for an import of somebody else, and an import still
-- holds its own token. Then it is counted as going on.
CREATE FUNCTION app.toets_invoer(dossiers uuid[], mijn uuid, aantal int) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM app.refuse('dossier-in-invoer', (to_jsonb(i) - 'token')::text)
     FROM app.invoer_dossier AS d JOIN app.invoer AS i USING (inhoud)
    WHERE d.keurmerk_id = ANY (dossiers) AND i.token IS DISTINCT FROM mijn;
  IF mijn IS NOT NULL THEN
    UPDATE app.invoer
       SET geschreven = geschreven + aantal, laatst_op = pg_catalog.clock_timestamp()
     WHERE token = mijn;
    IF NOT FOUND THEN
      PERFORM app.refuse('invoer-overgenomen');
    END IF;
  END IF;
END $$;

-- By which clock the worker lets terms fire, beside the clock of the database in `op`.
ALTER TABLE app.hartslag ADD COLUMN klok timestamptz;

REVOKE ALL ON FUNCTION app.alleen_leeg() FROM PUBLIC;
GRANT SELECT ON app.klok TO reg_migrator, reg_app, reg_auditor;
GRANT UPDATE (verschil, oefendatabase) ON app.klok TO reg_migrator;
GRANT SELECT, DELETE, INSERT (inhoud, token, door, proces, begonnen_op, laatst_op, regels, geschreven),
      UPDATE (token, door, proces, laatst_op, geschreven)
  ON app.invoer TO reg_app;
GRANT SELECT, INSERT ON app.invoer_dossier TO reg_app;
GRANT SELECT ON app.invoer, app.invoer_dossier TO reg_auditor;
GRANT UPDATE (klok) ON app.hartslag TO reg_app;
