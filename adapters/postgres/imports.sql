-- The imports of history that are not finished, the oldest first. Ages are by the clock of the
-- database.
SELECT i.inhoud, i.door, i.proces, i.begonnen_op, i.laatst_op, i.regels, i.geschreven,
       clock_timestamp() - i.laatst_op AS stil,
       (SELECT count(*) FROM app.invoer_dossier AS d WHERE d.inhoud = i.inhoud) AS dossiers
  FROM app.invoer AS i
 ORDER BY i.begonnen_op, i.inhoud
