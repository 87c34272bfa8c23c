-- A version of the contact data. The same command twice writes one row.
INSERT INTO app.dienstverlener
  (kvk, bekend_sinds, naam, vestigingsplaats, postcode, provincies, contactpersoon, e_mail,
   telefoon, ingevoerd_door, command_id)
VALUES
  (%(kvk)s, %(bekend_sinds)s, %(naam)s, %(vestigingsplaats)s, %(postcode)s, %(provincies)s,
   %(contactpersoon)s, %(e_mail)s, %(telefoon)s, %(ingevoerd_door)s, %(command_id)s)
ON CONFLICT (command_id) DO NOTHING
