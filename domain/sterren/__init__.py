"""The stars of Bijlage 8: a score per Dienst, a total, and a count once a table is chosen."""
