-- The log. Position, clock and leaf hash are given by the seal; a writer gives four columns only.
-- Metadata lives in `state`, because the leaf hash covers topic and state.
SET LOCAL ROLE reg_owner;

CREATE TABLE es.stored_events (
  originator_id uuid NOT NULL,
  originator_version bigint NOT NULL CHECK (originator_version > 0),
  topic text NOT NULL,
  state bytea NOT NULL,
  notification_id bigint NOT NULL,
  recorded_us bigint NOT NULL,
  leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
  PRIMARY KEY (originator_id, originator_version)
) WITH (
  autovacuum_enabled = true,
  autovacuum_vacuum_threshold = 100000000,
  autovacuum_vacuum_scale_factor = 0.5,
  autovacuum_analyze_threshold = 1000,
  autovacuum_analyze_scale_factor = 0.01
);
CREATE UNIQUE INDEX stored_events_notification_id_idx ON es.stored_events (notification_id);

-- One row: how many events there are, and the clock of the last one (microseconds since 1970).
CREATE TABLE ledger.head (
  one bool PRIMARY KEY DEFAULT true CHECK (one),
  size bigint NOT NULL CHECK (size >= 0),
  last_us bigint NOT NULL
) WITH (fillfactor = 10);
INSERT INTO ledger.head VALUES (true, 0, 0);

CREATE FUNCTION ledger.leaf(
  pos bigint, us bigint, oid uuid, ver bigint, topic text, state_digest bytea
) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  sha256('\x00'::bytea || '\x6576656e742d6c6561662f76310a'::bytea  -- "event-leaf/v1\n"
         || int8send(pos) || int8send(us) || uuid_send(oid) || int8send(ver)
         || int4send(octet_length(convert_to(topic, 'UTF8'))) || convert_to(topic, 'UTF8')
         || state_digest);

-- One writer at a time, also for whoever goes around the recorder (adapters/eventstore).
CREATE FUNCTION ledger.serialise() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(727401);
  RETURN NULL;
END $$;

-- Positions have no gaps and the clock never stands still or goes back, whatever the machine does.
CREATE FUNCTION ledger.seal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE ledger.head
     SET size = size + 1,
         last_us = greatest(last_us + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
   WHERE one RETURNING size, last_us INTO STRICT NEW.notification_id, NEW.recorded_us;
  NEW.leaf_hash := ledger.leaf(NEW.notification_id - 1, NEW.recorded_us, NEW.originator_id,
                               NEW.originator_version, NEW.topic, sha256(NEW.state));
  RETURN NEW;
END $$;

CREATE FUNCTION ledger.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% on %.% refused: append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER a0_serialise BEFORE INSERT ON es.stored_events
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.serialise();
CREATE TRIGGER a_seal BEFORE INSERT ON es.stored_events
  FOR EACH ROW EXECUTE FUNCTION ledger.seal();
CREATE TRIGGER b_append_only BEFORE UPDATE OR DELETE ON es.stored_events
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER c_no_truncate BEFORE TRUNCATE ON es.stored_events
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE es.stored_events
  ENABLE ALWAYS TRIGGER a0_serialise, ENABLE ALWAYS TRIGGER a_seal,
  ENABLE ALWAYS TRIGGER b_append_only, ENABLE ALWAYS TRIGGER c_no_truncate;

-- The head only counts up, one event at a time.
CREATE TRIGGER a_forward BEFORE UPDATE ON ledger.head FOR EACH ROW
  WHEN (NEW.size <> OLD.size + 1 OR NEW.last_us <= OLD.last_us) EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER b_one_row BEFORE INSERT OR DELETE ON ledger.head
  FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER c_no_truncate BEFORE TRUNCATE ON ledger.head
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE ledger.head
  ENABLE ALWAYS TRIGGER a_forward, ENABLE ALWAYS TRIGGER b_one_row,
  ENABLE ALWAYS TRIGGER c_no_truncate;

REVOKE ALL ON FUNCTION ledger.seal(), ledger.serialise(), ledger.refuse() FROM PUBLIC;

GRANT SELECT, INSERT (originator_id, originator_version, topic, state)
  ON es.stored_events TO reg_app;
GRANT SELECT ON es.stored_events TO reg_projector, reg_notary, reg_auditor;
GRANT SELECT ON ledger.head TO reg_notary, reg_auditor;
