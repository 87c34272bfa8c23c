"""The Compensatieregeling."""
