"""The plan van aanpak after a niet-toekenning or during a Schorsing."""
