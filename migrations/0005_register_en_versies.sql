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
-- A row as a box on both axes, days and microseconds, ends included: what it finds must still be
-- looked at. An index on two ranges finds the same, but writing to it takes three times as long. An
-- end that is not there lies far away, since boxes without end cannot be put in order.
CREATE FUNCTION proj.vak(
  vanaf date, tot date, bekend_sinds timestamptz, bekend_tot timestamptz
) RETURNS box LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  box(point((vanaf - date '2000-01-01')::float8,
            extract(epoch FROM bekend_sinds AT TIME ZONE 'UTC')::float8 * 1e6),
      point((coalesce(tot, date '9999-12-31') - date '2000-01-01')::float8,
            extract(epoch FROM coalesce(bekend_tot AT TIME ZONE 'UTC',
                                        timestamp '10000-01-01'))::float8 * 1e6));
CREATE INDEX registerregel_vak ON proj.registerregel
  USING gist (proj.vak(vanaf, tot, bekend_sinds, bekend_tot));

GRANT SELECT, INSERT, UPDATE ON proj.registerregel TO reg_app;
GRANT SELECT ON proj.registerregel TO reg_projector, reg_auditor;
