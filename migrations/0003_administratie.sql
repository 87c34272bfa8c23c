-- What stands beside the log: contact data that can be erased, attempts of the worker, letters to
-- send. Rows refer to (originator_id, originator_version) without a foreign key.
SET LOCAL ROLE reg_owner;

-- A broken guard: the recorder turns code and value into a refusal for the user.
CREATE FUNCTION app.refuse(code text, waarde text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '%', code USING ERRCODE = 'KK001', DETAIL = waarde;
END $$;

-- One row per version of what is known. A version is never changed, except that it can be erased:
-- then only the number and the moments stay.
CREATE TABLE app.dienstverlener (
  kvk text NOT NULL CHECK (kvk ~ '^[0-9]{8}$'),
  bekend_sinds timestamptz NOT NULL,
  naam text,
  vestigingsplaats text,
  postcode text,
  provincies text[],
  contactpersoon text,
  e_mail text,
  telefoon text,
  ingevoerd_door text NOT NULL,
  command_id uuid NOT NULL UNIQUE,
  gewist_op timestamptz,
  PRIMARY KEY (kvk, bekend_sinds),
  CONSTRAINT naam_of_gewist CHECK ((naam IS NULL) = (gewist_op IS NOT NULL)),
  CONSTRAINT gewist_is_leeg CHECK (
    gewist_op IS NULL OR num_nonnulls(naam, vestigingsplaats, postcode, provincies,
                                      contactpersoon, e_mail, telefoon) = 0)
);

CREATE FUNCTION app.alleen_wissen() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a version of app.dienstverlener can only be erased'
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER alleen_wissen BEFORE UPDATE ON app.dienstverlener FOR EACH ROW
  WHEN (OLD.gewist_op IS NOT NULL OR NEW.gewist_op IS NULL) EXECUTE FUNCTION app.alleen_wissen();

-- Operational: how often the worker tried a term, and until when it leaves it alone. Not rebuilt.
CREATE TABLE app.termijn_poging (
  termijn_id uuid PRIMARY KEY,
  pogingen int NOT NULL DEFAULT 0 CHECK (pogingen >= 0),
  volgende_poging timestamptz NOT NULL,
  laatste_fout text
) WITH (fillfactor = 70);

-- Operational: the last sign of life of each process that must always run.
CREATE TABLE app.hartslag (
  naam text PRIMARY KEY,
  op timestamptz NOT NULL
) WITH (fillfactor = 10);

CREATE TABLE app.outbox (
  originator_id uuid NOT NULL,
  originator_version bigint NOT NULL,
  soort text NOT NULL,
  payload jsonb NOT NULL,
  verzonden_op timestamptz,
  PRIMARY KEY (originator_id, originator_version, soort)
);
CREATE INDEX outbox_te_verzenden ON app.outbox (originator_id, originator_version)
  WHERE verzonden_op IS NULL;

GRANT SELECT,
      INSERT (kvk, bekend_sinds, naam, vestigingsplaats, postcode, provincies, contactpersoon,
              e_mail, telefoon, ingevoerd_door, command_id),
      UPDATE (naam, vestigingsplaats, postcode, provincies, contactpersoon, e_mail, telefoon,
              gewist_op)
  ON app.dienstverlener TO reg_app;
GRANT SELECT, INSERT, UPDATE (pogingen, volgende_poging, laatste_fout)
  ON app.termijn_poging TO reg_app;
GRANT SELECT, INSERT, UPDATE (op) ON app.hartslag TO reg_app;
GRANT SELECT, INSERT (originator_id, originator_version, soort, payload), UPDATE (verzonden_op)
  ON app.outbox TO reg_app;
GRANT SELECT ON app.dienstverlener, app.termijn_poging, app.hartslag, app.outbox TO reg_auditor;
