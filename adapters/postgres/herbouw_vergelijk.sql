-- Both tables row by row, as text: equal means equal in every byte.
SELECT %(tabel)s AS tabel,
       count(*) FILTER (WHERE live = nieuw) AS gelijk,
       count(*) FILTER (WHERE live <> nieuw) AS anders,
       count(*) FILTER (WHERE live IS NULL) AS ontbreekt,
       count(*) FILTER (WHERE nieuw IS NULL) AS te_veel,
       encode(sha256(coalesce(string_agg(sha256(convert_to(live, 'UTF8')), ''
                                         ORDER BY {key}), '')), 'hex') AS controlegetal_live,
       encode(sha256(coalesce(string_agg(sha256(convert_to(nieuw, 'UTF8')), ''
                                         ORDER BY {key}), '')), 'hex') AS controlegetal,
       coalesce((array_agg(DISTINCT keurmerk_id) FILTER (WHERE live IS DISTINCT FROM nieuw))[1:10],
                ARRAY[]::uuid[]) AS dossiers
  FROM (SELECT {key_and_dossier}, l::text AS live FROM {live} AS l) AS a
  FULL JOIN (SELECT {key_and_dossier}, n::text AS nieuw FROM {aside} AS n) AS b
      USING ({key_and_dossier})
