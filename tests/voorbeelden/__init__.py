"""Tests of the dossier files that a newcomer sees first."""
