"""The keys of the advisory locks, beside 727400 (migrate.py) and 727401 (the writer of the log)."""

WORKER = 727402  # held by the worker that leads, as long as its session lives
IMPORT = 727403  # held alone by an import of history; shared by a worker that lets terms fire
HERBOUW = 727405  # with the name of the read model: one rebuild at a time
