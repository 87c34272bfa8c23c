"""Both kinds of Schorsing and their end."""
