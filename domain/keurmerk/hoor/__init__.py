"""The hearing before a measure."""
