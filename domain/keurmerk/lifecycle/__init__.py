"""What may follow what: one table, from which both statecharts of a dossier are built."""
