"""The decision state of a keurmerk, folded from its events."""
