"""Prices of the source texts."""
