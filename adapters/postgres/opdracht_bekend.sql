-- What is kept of a command, and the contact data that it wrote when it is a registration.
SELECT o.digest, d.kvk, d.bekend_sinds, d.naam, d.vestigingsplaats, d.postcode, d.provincies,
       d.contactpersoon, d.e_mail, d.telefoon, d.ingevoerd_door, d.gewist_op
  FROM app.opdracht AS o
  LEFT JOIN app.dienstverlener AS d ON d.command_id = o.command_id
 WHERE o.command_id = %(command_id)s
