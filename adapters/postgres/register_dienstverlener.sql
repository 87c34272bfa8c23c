-- A version of the contact data, and the command that wrote it: a command id is used once. `levend`
-- is its moment when it is no history, else infinity.
WITH opdracht AS (
  INSERT INTO app.opdracht (command_id, digest) VALUES (%(command_id)s, %(digest)s)
)
INSERT INTO app.dienstverlener
  (kvk, bekend_sinds, naam, vestigingsplaats, postcode, provincies, contactpersoon, e_mail,
   telefoon, ingevoerd_door, command_id)
SELECT
   %(kvk)s, %(bekend_sinds)s, %(naam)s, %(vestigingsplaats)s, %(postcode)s, %(provincies)s,
   %(contactpersoon)s, %(e_mail)s, %(telefoon)s, %(ingevoerd_door)s, %(command_id)s
  FROM app.toets_moment(%(levend)s, %(bekend_sinds)s)
