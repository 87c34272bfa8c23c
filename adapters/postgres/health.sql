-- Is the worker alive, and does anything stand still? Ages are by the clock of the database.
SELECT (SELECT clock_timestamp() - h.op FROM app.hartslag AS h WHERE h.naam = %(worker)s)
         AS hartslag_leeftijd,
       (SELECT h.klok - h.op FROM app.hartslag AS h WHERE h.naam = %(worker)s) AS klok_worker,
       (SELECT count(*) FROM proj.termijn AS t WHERE t.status = 'open') AS termijnen_open,
       (SELECT min(t.vervalt_op) FROM proj.termijn AS t WHERE t.status = 'open')
         AS oudste_termijn,
       (SELECT count(*) FROM proj.termijn AS t
         WHERE t.status = 'open' AND t.vervalt_op <= %(nu)s) AS termijnen_over_tijd,
       (SELECT count(*)
          FROM proj.termijn AS t JOIN app.termijn_poging AS p ON p.termijn_id = t.id
         WHERE t.status = 'open' AND p.laatste_fout IS NOT NULL) AS termijnen_met_fout,
       (SELECT count(*)
          FROM proj.termijn AS t JOIN app.termijn_poging AS p ON p.termijn_id = t.id
         WHERE t.status = 'open' AND p.pogingen >= %(mislukt_na)s) AS termijnen_mislukt
