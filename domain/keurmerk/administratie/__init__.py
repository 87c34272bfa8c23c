"""Permissions, the sending of decisions, elapsed terms and finished tasks."""
