-- Which version of its folds made the rows of each read model that serve now; written with them.
SET LOCAL ROLE reg_owner;

CREATE TABLE app.leesmodel_versie (
  leesmodel text PRIMARY KEY,
  versie int NOT NULL CHECK (versie > 0),
  gebouwd_op timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON app.leesmodel_versie TO reg_migrator, reg_app, reg_auditor;

-- The register as rectangles on two time axes instead of assertions (DECISIONS 16). The rows are
-- made anew from the log: until then the table is empty, and `keurmerk gezond` says so.
DROP TABLE proj.registerregel;

-- What holds from `vanaf` until `tot`, as known from `bekend_sinds` until `bekend_tot`; without an
-- end it still does. Of one dossier no two rows share a day and a moment, except empty ones: what
-- was known at no moment at all.
CREATE TABLE proj.registerregel (
  keurmerk_id uuid NOT NULL,
  versie bigint NOT NULL,
  vanaf date NOT NULL,
  tot date,
  bekend_sinds timestamptz NOT NULL,
  bekend_tot timestamptz,
  status text,
  status_versie bigint,
  ingangsdatum date,
  zichtbaar bool NOT NULL,
  diensten text[] NOT NULL,
  diensten_versie bigint,
  sterren int,
  sterren_versie bigint,
  meetperiode_start date,
  meetperiode_einde date,
  meetperiode_versie bigint,
  rapport text,
  tevredenheid_versie bigint,
  PRIMARY KEY (keurmerk_id, versie, vanaf),
  CHECK (tot > vanaf),
  CHECK (bekend_tot >= bekend_sinds),
  CHECK ((status IS NULL) = (ingangsdatum IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX registerregel_vak ON proj.registerregel
  USING gist (tstzrange(bekend_sinds, bekend_tot), daterange(vanaf, tot));

GRANT SELECT, INSERT, UPDATE ON proj.registerregel TO reg_app;
GRANT SELECT ON proj.registerregel TO reg_projector, reg_auditor;
