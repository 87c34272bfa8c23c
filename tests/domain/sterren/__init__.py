"""Tests of the stars."""
