-- A version of the contact data. The same command twice writes one row. `levend` is its moment when
-- it is no history, else infinity.
INSERT INTO app.dienstverlener
  (kvk, bekend_sinds, naam, vestigingsplaats, postcode, provincies, contactpersoon, e_mail,
   telefoon, ingevoerd_door, command_id)
SELECT
   %(kvk)s, %(bekend_sinds)s, %(naam)s, %(vestigingsplaats)s, %(postcode)s, %(provincies)s,
   %(contactpersoon)s, %(e_mail)s, %(telefoon)s, %(ingevoerd_door)s, %(command_id)s
  FROM app.toets_moment(%(levend)s, %(bekend_sinds)s)
ON CONFLICT (command_id) DO NOTHING
