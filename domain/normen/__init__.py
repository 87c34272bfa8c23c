"""The norms of the Handleiding: what they ask, of whom, and who tests them."""

# The first verwoording of which an outcome says what is different here and why something does not
# count, in words and never by a key or a code of ours.
MET_UITLEG = 3
