-- Every version of what is known about a dienstverlener beside its fingerprint, in order of number;
-- `goed` is false when its words are not those of the fingerprint, null when one of both is missing.
SELECT r.nr, uuid_send(coalesce(r.command_id, d.command_id)) AS command_id, r.vingerafdruk, d.kvk, d.bekend_sinds,
       CASE WHEN r.nr IS NULL OR d.kvk IS NULL THEN NULL
            ELSE d.gewist_op IS NOT NULL OR ledger.vingerafdruk(d) = r.vingerafdruk END AS goed
  FROM ledger.registratie AS r FULL JOIN app.dienstverlener AS d USING (command_id)
 ORDER BY r.nr NULLS LAST
