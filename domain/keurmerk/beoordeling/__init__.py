"""The decisions at the end of a Meetperiode."""
