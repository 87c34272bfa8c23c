"""Looks whether what was written is what is there: the log, what lies beside it, the set-up."""
