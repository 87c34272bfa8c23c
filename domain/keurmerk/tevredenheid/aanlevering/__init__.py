"""The contact data that the holder delivers for the survey."""
