-- Names and places as known at the moment `bekend_op`.
SELECT DISTINCT ON (kvk) kvk, naam, vestigingsplaats, postcode,
       coalesce(provincies, '{}') AS provincies
  FROM app.dienstverlener
 WHERE bekend_sinds <= %(bekend_op)s
 ORDER BY kvk, bekend_sinds DESC
