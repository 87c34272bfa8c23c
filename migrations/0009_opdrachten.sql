-- Which command ids were used, and for what: the same id with other content is refused.
SET LOCAL ROLE reg_owner;

-- `digest` is the sha256 of what was asked (adapters/eventstore/repeating.py). NULL: that is not
-- known, because the command is older than this table or what it said has been erased.
CREATE TABLE app.opdracht (
  command_id uuid PRIMARY KEY,
  digest bytea CHECK (length(digest) = 32)
);
GRANT SELECT, INSERT ON app.opdracht TO reg_app;
GRANT SELECT ON app.opdracht TO reg_auditor;

-- The ids of before. Every stored event begins with its command id. It is found as text, so that
-- an event that nobody can read does not stop the migration.
INSERT INTO app.opdracht (command_id)
SELECT DISTINCT found.id::uuid
  FROM es.stored_events AS e
 CROSS JOIN LATERAL substring(
   encode(substring(e.state FROM 1 FOR 80), 'escape')
   FROM '^\{"vastlegging":\{"command_id":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"'
 ) AS found(id)
 WHERE found.id IS NOT NULL;
INSERT INTO app.opdracht (command_id)
SELECT command_id FROM app.dienstverlener ON CONFLICT DO NOTHING;

-- A name could be guessed from its digest, so erasing it erases the digest.
CREATE FUNCTION app.digest_gewist() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE app.opdracht SET digest = NULL WHERE command_id = NEW.command_id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION app.digest_gewist() FROM PUBLIC;
CREATE TRIGGER digest_gewist AFTER UPDATE ON app.dienstverlener FOR EACH ROW
  WHEN (NEW.gewist_op IS NOT NULL) EXECUTE FUNCTION app.digest_gewist();
ALTER TABLE app.dienstverlener ENABLE ALWAYS TRIGGER digest_gewist;
