-- How the database is set up, one line for each thing: the same on every version of PostgreSQL and
-- after a rebuild. Whoever owns something may do anything with it, so that says nothing here.
WITH room AS (
  SELECT oid, nspname, nspowner, nspacl FROM pg_namespace
   WHERE nspname IN ('es', 'ledger', 'app', 'proj', 'herbouw', 'controle')
), relation AS (
  SELECT c.oid, c.relkind, c.relowner, c.relacl, c.relpersistence, c.relrowsecurity,
         format('%s.%s', n.nspname, c.relname) AS naam
    FROM pg_class AS c JOIN room AS n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
), routine AS (
  SELECT p.*, format('%s.%s(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS naam
    FROM pg_proc AS p JOIN room AS n ON n.oid = p.pronamespace
), granted AS (
  SELECT 'schema ' || nspname AS op, a.*, nspowner AS eigenaar FROM room, aclexplode(nspacl) AS a
  UNION ALL
  SELECT 'tabel ' || naam, a.*, relowner
    FROM relation, aclexplode(coalesce(relacl, acldefault('r', relowner))) AS a
  UNION ALL
  SELECT format('kolom %s.%s', naam, attname), a.*, relowner
    FROM relation JOIN pg_attribute ON attrelid = relation.oid, aclexplode(attacl) AS a
  UNION ALL
  SELECT 'functie ' || naam, a.*, proowner
    FROM routine, aclexplode(coalesce(proacl, acldefault('f', proowner))) AS a
), line(regel) AS (
  SELECT format('schema %s: eigenaar %s', nspname, nspowner::regrole) FROM room
  UNION ALL
  SELECT format('tabel %s: eigenaar %s, soort %s%s%s', naam, relowner::regrole, relkind,
                relpersistence, CASE WHEN relrowsecurity THEN ', met rijbeveiliging' ELSE '' END)
    FROM relation
  UNION ALL
  SELECT format('kolom %s.%s: %s%s%s', naam, attname, format_type(atttypid, atttypmod),
                CASE WHEN attnotnull THEN ' verplicht' ELSE '' END,
                coalesce(' standaard ' || pg_get_expr(adbin, adrelid), ''))
    FROM relation JOIN pg_attribute AS a ON attrelid = relation.oid
    LEFT JOIN pg_attrdef ON adrelid = relation.oid AND adnum = attnum
   WHERE attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT format('beperking op %s: %s', naam, pg_get_constraintdef(k.oid))
    FROM relation JOIN pg_constraint AS k ON k.conrelid = relation.oid WHERE contype IN ('c', 'p', 'u', 'x', 'f')
  UNION ALL
  SELECT format('index op %s:%s%s', naam, CASE WHEN indisunique THEN ' uniek' ELSE '' END,
                substring(pg_get_indexdef(indexrelid) FROM ' USING .*'))
    FROM relation JOIN pg_index ON indrelid = relation.oid
  UNION ALL
  SELECT format('trigger %s op %s: stand %s, %s', tgname, naam, tgenabled, pg_get_triggerdef(t.oid))
    FROM relation JOIN pg_trigger AS t ON tgrelid = relation.oid WHERE NOT tgisinternal
  UNION ALL
  SELECT format('regel %s op %s', rulename, naam)
    FROM relation JOIN pg_rewrite ON ev_class = relation.oid
  UNION ALL
  SELECT format('functie %s: eigenaar %s, %s, %s%s%s, tekst %s', routine.naam, proowner::regrole, lanname,
                provolatile, CASE WHEN prosecdef THEN ', als eigenaar' ELSE '' END,
                coalesce(', ' || array_to_string(proconfig, ', '), ''),
                left(encode(sha256(convert_to(regexp_replace(
                  coalesce(pg_get_function_sqlbody(routine.oid), prosrc), '\s+', ' ', 'g'), 'UTF8')), 'hex'), 16))
    FROM routine JOIN pg_language AS l ON l.oid = prolang
  UNION ALL
  SELECT format('recht %s op %s voor %s%s', privilege_type, op,
                CASE grantee WHEN 0 THEN 'iedereen' ELSE grantee::regrole::text END,
                CASE WHEN is_grantable THEN ', mag het doorgeven' ELSE '' END)
    FROM granted WHERE grantee <> eigenaar
  UNION ALL
  SELECT format('gebeurtenistrigger %s: stand %s', evtname, evtenabled) FROM pg_event_trigger
  UNION ALL
  SELECT format('rol %s:%s%s%s%s%s%s', rolname,
                CASE WHEN rolsuper THEN ' superuser' ELSE '' END,
                CASE WHEN rolcreaterole THEN ' maakt rollen' ELSE '' END,
                CASE WHEN rolcreatedb THEN ' maakt databases' ELSE '' END,
                CASE WHEN rolreplication THEN ' repliceert' ELSE '' END,
                CASE WHEN rolbypassrls THEN ' passeert rijbeveiliging' ELSE '' END,
                CASE WHEN rolinherit THEN ' erft' ELSE '' END)
    FROM pg_roles WHERE rolname LIKE 'reg\_%'
  UNION ALL
  SELECT format('lid %s van %s', member::regrole, roleid::regrole)
    FROM pg_auth_members
   WHERE roleid::regrole::text LIKE 'reg\_%' AND member::regrole::text LIKE 'reg\_%'
  UNION ALL
  SELECT format('migratie %s: %s', naam, controlegetal) FROM app.migratie
  UNION ALL  -- with which whoever logs in goes around ordinary triggers
  SELECT format('instelling van %s: %s',
                CASE setrole WHEN 0 THEN 'iedereen' ELSE setrole::regrole::text END, instelling)
    FROM pg_db_role_setting, unnest(setconfig) AS instelling
   WHERE instelling LIKE 'session_replication_role=%'
  UNION ALL
  SELECT format('instelling van deze database: %s', instelling)
    FROM pg_db_role_setting, unnest(setconfig) AS instelling
   WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
)
SELECT regel FROM line GROUP BY regel ORDER BY regel COLLATE "C"
