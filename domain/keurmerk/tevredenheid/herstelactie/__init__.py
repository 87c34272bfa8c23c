"""Asking to open the Portal longer, or again."""
