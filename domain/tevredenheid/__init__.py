"""Hoofdnorm 3: what a survey report means for the norms and for publication (H23 4)."""
