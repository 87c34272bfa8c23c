"""Tests of domain/feestdagen."""
