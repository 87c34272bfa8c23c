"""What the organisation is, as far as norms ask for it."""
