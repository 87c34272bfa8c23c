-- The door of the log: only what a program can read, and only as the next of its stream. And the
-- dossiers that are set apart, because an event in them cannot be read all the same (DECISIONS 33).
SET LOCAL ROLE reg_owner;

-- What may be written. `keurmerk migreer` adds what a later program knows; nothing ever leaves.
CREATE TABLE app.topic (topic text PRIMARY KEY);
INSERT INTO app.topic (topic) VALUES
  ('keurmerk.aanvraag-ingediend.v1'),
  ('keurmerk.aspirant-toegekend.v1'),
  ('keurmerk.aanvraag-afgewezen.v1'),
  ('keurmerk.aanvraag-ingetrokken.v1'),
  ('keurmerk.aanvraag-niet-in-behandeling-genomen.v1'),
  ('keurmerk.meetperiode-gestart.v1'),
  ('keurmerk.meetperiode-afgesloten.v1'),
  ('keurmerk.tevredenheidsrapport-vastgelegd.v1'),
  ('keurmerk.resultatenaudit-vastgelegd.v1'),
  ('keurmerk.re-audit-verzocht.v1'),
  ('keurmerk.re-audit-uitgevoerd.v1'),
  ('keurmerk.re-audit-verstreken.v1'),
  ('keurmerk.managementverklaring-afgegeven.v1'),
  ('keurmerk.strijdigheid-gemeld.v1'),
  ('keurmerk.toegekend.v1'),
  ('keurmerk.aspirant-verlengd.v1'),
  ('keurmerk.niet-toegekend.v1'),
  ('keurmerk.voortgezet.v1'),
  ('keurmerk.compensatie-toegepast.v1'),
  ('keurmerk.waarschuwing-gegeven.v1'),
  ('keurmerk.waarschuwing-hersteld.v1'),
  ('keurmerk.waarschuwingstermijn-verstreken.v1'),
  ('keurmerk.geschorst-voor-onderzoek.v1'),
  ('keurmerk.schorsing-verlengd.v1'),
  ('keurmerk.hoorgelegenheid-geboden.v1'),
  ('keurmerk.zienswijze-ontvangen.v1'),
  ('keurmerk.hoorgelegenheid-niet-gebruikt.v1'),
  ('keurmerk.geschorst-als-sanctie.v1'),
  ('keurmerk.schorsing-opgeheven.v1'),
  ('keurmerk.schorsingstermijn-verstreken.v1'),
  ('keurmerk.plan-van-aanpak-ingediend.v1'),
  ('keurmerk.plan-van-aanpak-goedgekeurd.v1'),
  ('keurmerk.plan-van-aanpak-afgekeurd.v1'),
  ('keurmerk.plan-van-aanpak-geimplementeerd.v1'),
  ('keurmerk.plan-van-aanpak-niet-nageleefd.v1'),
  ('keurmerk.ingetrokken-voor-bepaalde-tijd.v1'),
  ('keurmerk.ingetrokken-voor-onbepaalde-tijd.v1'),
  ('keurmerk.intrekkingstermijn-verstreken.v1'),
  ('keurmerk.overeenkomst-ontbonden.v1'),
  ('keurmerk.overeenkomst-opgezegd.v1'),
  ('keurmerk.besluit-herroepen.v1'),
  ('keurmerk.vrijstelling-voorlopig-toegekend.v1'),
  ('keurmerk.vrijstelling-definitief-toegekend.v1'),
  ('keurmerk.vrijstelling-geweigerd.v1'),
  ('keurmerk.vrijstelling-vervallen.v1'),
  ('keurmerk.toestemming-verleend.v1'),
  ('keurmerk.toestemming-geweigerd.v1'),
  ('keurmerk.besluit-verzonden.v1'),
  ('keurmerk.termijn-verstreken.v1'),
  ('keurmerk.taak-afgehandeld.v1'),
  ('keurmerk.aspirant-toegekend.v2'),
  ('keurmerk.besluit-herroepen.v2');
GRANT SELECT ON app.topic TO reg_migrator, reg_app, reg_auditor, reg_projector, reg_worker, reg_controle;

-- Once for each statement, not for each row: an import of 40 events in one then costs as much as
-- one event. What is refused takes no position, since the whole transaction goes.
CREATE FUNCTION ledger.door() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  stranger record;
BEGIN
  SELECT n.topic, n.originator_id, n.originator_version,
         EXISTS (SELECT FROM app.topic AS t WHERE t.topic = n.topic) AS known
    INTO stranger
    FROM nieuw AS n
   WHERE NOT EXISTS (SELECT FROM app.topic AS t WHERE t.topic = n.topic)
      OR (n.originator_version > 1 AND NOT EXISTS (
           SELECT FROM es.stored_events AS e
            WHERE e.originator_id = n.originator_id
              AND e.originator_version = n.originator_version - 1))
   LIMIT 1;
  IF NOT FOUND THEN
    RETURN NULL;
  ELSIF stranger.known THEN
    RAISE EXCEPTION 'version % of % refused: the one before it is not there',
      stranger.originator_version, stranger.originator_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'stored_events_stroom';
  END IF;
  RAISE EXCEPTION 'topic % refused: not in app.topic', stranger.topic
    USING ERRCODE = 'check_violation', CONSTRAINT = 'stored_events_topic';
END $$;
REVOKE ALL ON FUNCTION ledger.door() FROM PUBLIC;
CREATE TRIGGER d_door AFTER INSERT ON es.stored_events
  REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION ledger.door();
ALTER TABLE es.stored_events ENABLE ALWAYS TRIGGER d_door;

-- By read model: of each dossier the first event that its reader could not read or follow.
CREATE TABLE app.apart (
  keurmerk_id uuid NOT NULL,
  leesmodel text NOT NULL,
  versie bigint NOT NULL,
  positie bigint NOT NULL,
  soort text NOT NULL,
  oorzaak text NOT NULL,
  melding text NOT NULL,
  gezien_op timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (keurmerk_id, leesmodel)
);
GRANT SELECT ON app.apart TO reg_app, reg_projector, reg_auditor, reg_migrator, reg_worker, reg_controle;
GRANT INSERT (keurmerk_id, leesmodel, versie, positie, soort, oorzaak, melding)
  ON app.apart TO reg_app, reg_projector, reg_controle;

-- What `keurmerk gezond` looks at, for the other logins that may ask it.
GRANT SELECT ON app.klok, app.invoer, app.invoer_dossier TO reg_projector, reg_controle;
GRANT SELECT (kvk, bekend_sinds) ON app.dienstverlener TO reg_projector, reg_controle;
