"""The reversal of a decision."""
