"""Prices that a source text prints."""
