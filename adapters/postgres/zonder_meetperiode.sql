-- Holders whose last Meetperiode is over while none followed, or who have none and no task to start
-- one.
SELECT d.kvk
  FROM proj.dossier AS d
 WHERE d.keurmerkstatus = ANY (%(statussen)s)
   AND (d.meetperiode_einde < %(dag)s
        OR d.meetperiode_einde IS NULL
       AND NOT EXISTS (SELECT FROM proj.taak AS t
                        WHERE t.keurmerk_id = d.keurmerk_id AND t.status = 'open'
                          AND t.code = %(starten)s))
 ORDER BY d.kvk
