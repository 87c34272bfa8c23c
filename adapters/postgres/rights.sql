-- What the user of this session may, for a migration and after it.
SELECT me.rolname AS naam,
       me.rolsuper AS superuser,
       me.rolcreaterole AS maakt_rollen,
       d.datname AS database,
       pg_get_userbyid(d.datdba) AS eigenaar,
       pg_has_role(current_user, d.datdba, 'MEMBER') AS is_eigenaar,
       has_database_privilege(d.oid, 'CREATE') AS maakt_schemas,
       ARRAY(SELECT r FROM unnest(%(rollen)s::text[]) AS r
              WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r)) AS ontbreken,
       ARRAY(SELECT rolname::text FROM pg_roles
              WHERE rolname = ANY (%(rollen)s)
                AND NOT pg_has_role(current_user, oid, %(lid)s) ORDER BY 1) AS geen_lid,
       ARRAY(SELECT rolname::text FROM pg_roles
              WHERE rolname = 'reg_owner'
                AND NOT pg_has_role(current_user, oid, 'USAGE')) AS erft_niet,
       has_database_privilege('public', d.oid, 'CONNECT') AS ieder_verbindt,
       has_database_privilege('public', d.oid, 'TEMPORARY') AS ieder_tijdelijk,
       ARRAY(SELECT rolname::text FROM pg_roles
              WHERE rolname = ANY (%(rollen)s) AND rolcanlogin
                AND NOT has_database_privilege(oid, d.oid, 'CONNECT') ORDER BY 1) AS geen_toegang,
       EXISTS (SELECT FROM pg_proc AS p
                WHERE p.pronamespace = 'pg_catalog'::regnamespace
                  AND p.proname ~ '^(pg_(try_)?advisory_|lo_|loread$|lowrite$)'
                  AND has_function_privilege('public', p.oid, 'EXECUTE')) AS ieder_sluit_af
  FROM pg_roles AS me, pg_database AS d
 WHERE me.rolname = current_user AND d.datname = current_database()
