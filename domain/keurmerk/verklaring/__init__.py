"""The Managementverklaring and what contradicts it."""
