"""The Meetperiode and its calendar (H23 1.3, 5.1)."""
