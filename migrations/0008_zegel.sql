-- A seal on what is known about dienstverleners, who are not in the log: of each version a
-- fingerprint that says nothing about the person. Who erases a version erases its salt as well; the
-- fingerprint stays, and so does the proof that there was a version.
SET LOCAL ROLE reg_owner;

ALTER TABLE app.dienstverlener ADD COLUMN zout bytea CHECK (length(zout) = 32);

CREATE TABLE ledger.registratie (
  nr bigint PRIMARY KEY CHECK (nr > 0),
  command_id uuid NOT NULL UNIQUE,
  vingerafdruk bytea NOT NULL CHECK (length(vingerafdruk) = 32)
);

CREATE FUNCTION ledger.vingerafdruk(d app.dienstverlener) RETURNS bytea
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
  SELECT sha256(d.zout || convert_to(jsonb_build_array(
    d.kvk, d.bekend_sinds, d.naam, d.vestigingsplaats, d.postcode, d.provincies, d.contactpersoon,
    d.e_mail, d.telefoon, d.ingevoerd_door, d.command_id)::text, 'UTF8'))
$$;

CREATE FUNCTION ledger.zout() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.zout := CASE WHEN NEW.gewist_op IS NULL
                   THEN uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) END;
  RETURN NEW;
END $$;

-- One at a time, so that the numbers have no gaps.
CREATE FUNCTION ledger.registreer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(727406);
  INSERT INTO ledger.registratie
  SELECT coalesce(max(nr), 0) + 1, NEW.command_id, ledger.vingerafdruk(NEW) FROM ledger.registratie;
  RETURN NULL;
END $$;

-- What is there already. Its trigger lets nothing through but an erasure.
ALTER TABLE app.dienstverlener DISABLE TRIGGER alleen_wissen;
UPDATE app.dienstverlener SET zout = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
 WHERE gewist_op IS NULL;
ALTER TABLE app.dienstverlener ENABLE TRIGGER alleen_wissen;
INSERT INTO ledger.registratie
SELECT row_number() OVER (ORDER BY bekend_sinds, kvk), command_id,
       coalesce(ledger.vingerafdruk(d), sha256(uuid_send(gen_random_uuid())))
  FROM app.dienstverlener AS d;
ALTER TABLE app.dienstverlener
  ADD CONSTRAINT zout_tot_gewist CHECK ((zout IS NULL) = (gewist_op IS NOT NULL));

CREATE TRIGGER a_zout BEFORE INSERT ON app.dienstverlener
  FOR EACH ROW EXECUTE FUNCTION ledger.zout();
CREATE TRIGGER b_zout_gewist BEFORE UPDATE ON app.dienstverlener
  FOR EACH ROW WHEN (NEW.gewist_op IS NOT NULL) EXECUTE FUNCTION ledger.zout();
CREATE TRIGGER c_registreer AFTER INSERT ON app.dienstverlener
  FOR EACH ROW EXECUTE FUNCTION ledger.registreer();
CREATE TRIGGER d_niet_weg BEFORE DELETE ON app.dienstverlener
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER e_geen_truncate BEFORE TRUNCATE ON app.dienstverlener
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER a_append_only BEFORE UPDATE OR DELETE ON ledger.registratie
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON ledger.registratie
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE app.dienstverlener ENABLE ALWAYS TRIGGER alleen_wissen,
  ENABLE ALWAYS TRIGGER a_zout, ENABLE ALWAYS TRIGGER b_zout_gewist,
  ENABLE ALWAYS TRIGGER c_registreer, ENABLE ALWAYS TRIGGER d_niet_weg,
  ENABLE ALWAYS TRIGGER e_geen_truncate;
ALTER TABLE ledger.registratie ENABLE ALWAYS TRIGGER a_append_only, ENABLE ALWAYS TRIGGER b_no_truncate;

REVOKE ALL ON FUNCTION ledger.zout(), ledger.registreer() FROM PUBLIC;
REVOKE ALL ON FUNCTION ledger.vingerafdruk(app.dienstverlener) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.vingerafdruk(app.dienstverlener) TO reg_app, reg_auditor;
-- Whoever asks whether all is well looks at the seal, quickly.
GRANT USAGE ON SCHEMA ledger TO reg_app, reg_projector, reg_controle;
GRANT SELECT ON ledger.head TO reg_app, reg_projector, reg_controle;
GRANT SELECT ON ledger.registratie TO reg_app, reg_notary, reg_auditor;
