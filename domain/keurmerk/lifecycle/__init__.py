"""The two statecharts of a dossier, read as a table and drawn as diagrams."""
