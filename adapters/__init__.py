"""The hands: everything that touches a database, a file, a clock or a user."""
