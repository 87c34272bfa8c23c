"""Zeggenschap, family, Verbonden Personen and UBO's."""
