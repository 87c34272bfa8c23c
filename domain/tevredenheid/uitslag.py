"""The outcome of a norm; it serves every hoofdnorm and lives in domain/uitslag.py."""

from domain.uitslag import Toets, Uitkomst, Uitslag

__all__ = ["Toets", "Uitkomst", "Uitslag"]
