"""The catalogue of the Handleiding 2023: data only. Read it next to the published text."""
