"""Terms that pass: the bell rings, and the dossier says what that means."""
