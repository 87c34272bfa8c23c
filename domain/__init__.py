"""The pure core: dates, numbers and names in; events out. No I/O, no clock, no framework."""
