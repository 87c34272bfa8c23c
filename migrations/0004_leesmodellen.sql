-- Read models. Those of one dossier are written with its events (reg_app); the history over all
-- dossiers is written behind them (reg_projector).
SET LOCAL ROLE reg_owner;

CREATE TABLE proj.dossier (
  keurmerk_id uuid PRIMARY KEY,
  kvk text,
  versie bigint NOT NULL,
  keurmerkstatus text NOT NULL,
  overeenkomststatus text NOT NULL,
  onderliggend text,
  ingangsdatum date,
  cyclus text,
  meetperiode_start date,
  meetperiode_einde date,
  open_waarschuwingen int NOT NULL,
  sterren int,
  bijgewerkt_op timestamptz NOT NULL
) WITH (fillfactor = 50);

-- Bitemporal: from `vanaf` on the aspect has this value, and that is known since `bekend_sinds`.
-- What holds on day X as known at moment Y: per aspect the highest version within both, and of one
-- version (a reversal may say more than one thing) the latest day.
CREATE TABLE proj.registerregel (
  keurmerk_id uuid NOT NULL,
  versie bigint NOT NULL,
  aspect text NOT NULL,
  vanaf date NOT NULL,
  bekend_sinds timestamptz NOT NULL,
  waarde jsonb,
  PRIMARY KEY (keurmerk_id, versie, aspect, vanaf)
);
CREATE INDEX registerregel_laatste ON proj.registerregel (keurmerk_id, aspect, versie DESC, vanaf DESC);

CREATE TABLE proj.termijn (
  id uuid PRIMARY KEY,
  keurmerk_id uuid NOT NULL,
  code text NOT NULL,
  dag date NOT NULL,
  vervalt_op timestamptz NOT NULL,
  gestart_door bigint NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'verstreken', 'vervallen')),
  gesloten_door bigint,
  gesloten_op timestamptz,
  CHECK ((status = 'open') = (gesloten_door IS NULL)),
  CHECK ((gesloten_door IS NULL) = (gesloten_op IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX termijn_open ON proj.termijn (vervalt_op) WHERE status = 'open';
CREATE INDEX termijn_keurmerk ON proj.termijn (keurmerk_id);

CREATE TABLE proj.taak (
  id uuid PRIMARY KEY,
  keurmerk_id uuid NOT NULL,
  code text NOT NULL,
  verplicht bool NOT NULL,
  ontstaan_op date NOT NULL,
  uiterlijk date,
  gestart_door bigint NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'afgehandeld', 'vervallen')),
  gesloten_door bigint,
  gesloten_op timestamptz,
  CHECK ((status = 'open') = (gesloten_door IS NULL)),
  CHECK ((gesloten_door IS NULL) = (gesloten_op IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX taak_open ON proj.taak (uiterlijk) WHERE status = 'open';
CREATE INDEX taak_keurmerk ON proj.taak (keurmerk_id);

-- One row per event. `opgenomen_op` is the clock of the seal, `bekend_sinds` the source's moment.
CREATE TABLE proj.geschiedenis (
  positie bigint PRIMARY KEY,
  keurmerk_id uuid NOT NULL,
  versie bigint NOT NULL,
  soort text NOT NULL,
  opgenomen_op timestamptz NOT NULL,
  bekend_sinds timestamptz NOT NULL,
  ingangsdatum date NOT NULL,
  besluitdatum date,
  beslisser text,
  actor text NOT NULL,
  rol text NOT NULL,
  editie text NOT NULL,
  gronden text[],
  motivering text,
  geimporteerd bool NOT NULL,
  command_id uuid NOT NULL,
  UNIQUE (keurmerk_id, versie)
);

-- How far each projection that runs behind the events has come, and what stops it.
CREATE TABLE proj.voortgang (
  naam text PRIMARY KEY,
  positie bigint NOT NULL CHECK (positie >= 0),
  laatste_fout text,
  fout_op timestamptz,
  CHECK ((laatste_fout IS NULL) = (fout_op IS NULL))
) WITH (fillfactor = 10);

GRANT SELECT, INSERT, UPDATE
  ON proj.dossier, proj.registerregel, proj.termijn, proj.taak TO reg_app;
GRANT SELECT ON proj.geschiedenis, proj.voortgang TO reg_app;
GRANT SELECT, INSERT, UPDATE ON proj.geschiedenis, proj.voortgang TO reg_projector;
GRANT SELECT ON proj.dossier, proj.registerregel, proj.termijn, proj.taak TO reg_projector;
GRANT SELECT ON ALL TABLES IN SCHEMA proj TO reg_auditor;
