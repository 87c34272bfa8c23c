-- Both tables row by row. *= compares the stored bytes of every column, not what they mean.
SELECT %(tabel)s AS tabel,
       count(*) FILTER (WHERE live *= nieuw) AS gelijk,
       count(*) FILTER (WHERE NOT live *= nieuw) AS anders,
       count(*) FILTER (WHERE live IS NULL) AS ontbreekt,
       count(*) FILTER (WHERE nieuw IS NULL) AS te_veel,
       (SELECT encode(sha256(coalesce(string_agg(sha256(convert_to(n::text, 'UTF8')), ''
                                                 ORDER BY {key}), '')), 'hex')
          FROM {aside} AS n) AS controlegetal,
       coalesce((array_agg(DISTINCT keurmerk_id)
                 FILTER (WHERE live IS NULL OR nieuw IS NULL OR NOT live *= nieuw))[1:10],
                ARRAY[]::uuid[]) AS dossiers
  FROM (SELECT {key_and_dossier}, l AS live FROM {live} AS l) AS a
  FULL JOIN (SELECT {key_and_dossier}, n AS nieuw FROM {aside} AS n) AS b
      USING ({key_and_dossier})
