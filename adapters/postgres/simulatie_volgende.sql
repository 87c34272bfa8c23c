-- When the bell rings next, up to `tot`, for a term that can fire: it did not fail before, and its
-- dossier does not wait for an import.
SELECT min(t.vervalt_op)
  FROM proj.termijn AS t
 WHERE t.status = 'open'
   AND t.vervalt_op <= %(tot)s
   AND NOT EXISTS (SELECT FROM app.invoer_dossier AS d WHERE d.keurmerk_id = t.keurmerk_id)
   AND NOT EXISTS (SELECT FROM app.termijn_poging AS p
                    WHERE p.termijn_id = t.id AND p.laatste_fout IS NOT NULL)
