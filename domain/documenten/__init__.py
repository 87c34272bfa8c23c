"""Documents with an age or a term, each judged against the edition that applies."""
