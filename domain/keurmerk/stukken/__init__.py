"""Documents with an age that lie in the dossier."""
