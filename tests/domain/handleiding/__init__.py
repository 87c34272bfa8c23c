"""Tests of domain/handleiding."""
