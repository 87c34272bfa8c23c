"""Stories of a keurmerk, told in Dutch: each runs the real commands from beginning to end."""
