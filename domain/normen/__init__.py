"""The norms of the Handleiding: what they ask, of whom, and who tests them."""
