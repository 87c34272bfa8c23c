-- How often each kind of fact happened, by the year of its decision or else of the fact itself.
SELECT extract(year FROM coalesce(besluitdatum, ingangsdatum))::int AS jaar, soort,
       count(*)::int AS aantal
  FROM proj.geschiedenis
 GROUP BY jaar, soort
 ORDER BY jaar, soort
