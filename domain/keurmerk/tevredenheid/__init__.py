"""The report of the Tevredenheidsonderzoek."""
