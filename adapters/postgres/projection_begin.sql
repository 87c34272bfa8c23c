INSERT INTO proj.voortgang (naam, positie) VALUES (%(naam)s, 0) ON CONFLICT (naam) DO NOTHING
