"""Tests of domain/documenten."""
