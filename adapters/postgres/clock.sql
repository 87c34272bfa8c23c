-- What the clock of the database shows, and how far from it a moment may be.
SELECT clock_timestamp() AS nu, verschil, oefendatabase FROM app.klok
