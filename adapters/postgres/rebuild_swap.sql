-- The statements that put the table built aside in the place of the live one, with its settings,
-- privileges and names of indexes. Read before the live table is dropped.
WITH t AS (
  SELECT live.oid AS live, aside.oid AS aside, live.relname AS naam, live.reloptions, live.relacl,
         live.relowner
    FROM pg_class AS live
    JOIN pg_class AS aside USING (relname)
   WHERE live.oid = %(live)s::regclass AND aside.oid = %(aside)s::regclass
), privilege AS (
  SELECT format('GRANT %%s ON herbouw.%%I TO %%s', p.privilege_type, naam,
                CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE p.grantee::regrole::text END)
         || CASE WHEN p.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS sql
    FROM t, aclexplode(relacl) AS p
   WHERE p.grantee <> relowner
  UNION ALL
  SELECT format('GRANT %%s (%%I) ON herbouw.%%I TO %%s', p.privilege_type, a.attname, naam,
                CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE p.grantee::regrole::text END)
    FROM t JOIN pg_attribute AS a ON a.attrelid = live, aclexplode(a.attacl) AS p
), name_of_index AS (
  SELECT i.indrelid, c.relname AS naam,
         i.indisunique || substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*') AS wat
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
)
SELECT sql FROM (
  SELECT 1 AS n, format('ALTER TABLE herbouw.%%I SET (%%s)', naam,
                        array_to_string(reloptions, ', ')) AS sql
    FROM t WHERE reloptions IS NOT NULL
  UNION ALL SELECT 2, sql FROM privilege
  UNION ALL
  SELECT 3, format('ALTER INDEX herbouw.%%I RENAME TO %%I', nieuw.naam, oud.naam)
    FROM t JOIN name_of_index AS oud ON oud.indrelid = live
           JOIN name_of_index AS nieuw ON nieuw.indrelid = aside AND nieuw.wat = oud.wat
   WHERE nieuw.naam <> oud.naam
  UNION ALL SELECT 4, format('DROP TABLE proj.%%I', naam) FROM t
  UNION ALL SELECT 5, format('ALTER TABLE herbouw.%%I SET SCHEMA proj', naam) FROM t
) AS statements
ORDER BY n, sql
