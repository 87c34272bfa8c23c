"""The PostgreSQL that comes with the program: start it, find it, stop it."""
