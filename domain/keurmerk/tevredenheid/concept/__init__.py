"""The concept of the survey report, and what the holder says about it."""
