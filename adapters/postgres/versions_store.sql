INSERT INTO app.leesmodel_versie (leesmodel, versie)
VALUES (%(leesmodel)s, %(versie)s)
ON CONFLICT (leesmodel) DO UPDATE SET versie = excluded.versie, gebouwd_op = excluded.gebouwd_op
