-- Holders whose last Meetperiode is over while none followed.
SELECT d.kvk
  FROM proj.dossier AS d
 WHERE d.keurmerkstatus = ANY (%(statussen)s) AND d.meetperiode_einde < %(dag)s
 ORDER BY d.kvk
