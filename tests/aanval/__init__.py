"""Attacks on the whole program, with real processes, as one table: `python -m tests.aanval`."""
