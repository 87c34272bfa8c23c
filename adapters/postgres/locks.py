"""The keys of the advisory locks, beside 727400 (migrate.py) and 727401 (the writer of the log)."""

WORKER = 727402  # held by the worker that leads, as long as its session lives
# 727403 was that of imports; they have a mark in app.invoer now, which outlives a connection.
HERBOUW = 727405  # with the name of the read model: one rebuild at a time
