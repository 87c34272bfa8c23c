-- What is in the database beside an invented body: names and dossiers of others, whether the body
-- itself was begun (the command that registered its first holder), whether anything of it is in the
-- log, and whether its import is still open.
SELECT (SELECT count(*) FROM app.dienstverlener WHERE kvk <> ALL (%(kvks)s))
       + (SELECT count(*) FROM proj.dossier WHERE kvk IS NULL OR kvk <> ALL (%(kvks)s)) AS vreemd,
       EXISTS (SELECT FROM app.dienstverlener) AS iemand,
       EXISTS (SELECT FROM app.opdracht WHERE command_id = %(eerste)s) AS begonnen,
       EXISTS (SELECT FROM es.stored_events) AS gebeurd,
       EXISTS (SELECT FROM app.invoer WHERE inhoud = %(inhoud)s) AS onaf
