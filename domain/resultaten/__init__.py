"""Hoofdnorm 2: what a holder reports, whether it can be right, and the norms on it."""
