"""The bell: which deadlines are due, and how often somebody looks. It decides nothing."""
