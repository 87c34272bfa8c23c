"""Documents with an age or a term, each judged against the edition that applies."""

# The first verwoording that judges a document by its own dates, and calls unknown what nobody
# recorded.
OP_DATUM = 3
