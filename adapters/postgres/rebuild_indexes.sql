-- The statements that give the table built aside the keys and indexes of the live one.
SELECT CASE WHEN k.oid IS NOT NULL
            THEN format('ALTER TABLE %%I.%%I ADD %%s', %(room)s::text, c.relname, pg_get_constraintdef(k.oid))
            ELSE format('CREATE %%s INDEX ON %%I.%%I %%s',
                        CASE WHEN i.indisunique THEN 'UNIQUE' ELSE '' END, %(room)s::text, c.relname,
                        substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*')) END
  FROM pg_index AS i
  JOIN pg_class AS c ON c.oid = i.indrelid
  LEFT JOIN pg_constraint AS k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
 WHERE i.indrelid = %(live)s::regclass
 ORDER BY i.indexrelid
