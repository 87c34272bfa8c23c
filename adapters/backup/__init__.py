"""A copy of the whole database as one file, and a database from such a file."""
