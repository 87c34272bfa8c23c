"""The cliëntenaudit: offered with a term, and held."""
