"""PostgreSQL: how to connect, how to migrate, how to write rows, and the named queries."""
