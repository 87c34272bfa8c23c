"""What may be decided about a keurmerk, when, and what follows."""
