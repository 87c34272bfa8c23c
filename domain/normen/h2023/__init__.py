"""The norms as the Handleiding 2023 words them; the numbers in them are those of each edition."""
