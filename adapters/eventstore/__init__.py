"""The event store: load, decide, save. The only package that writes events."""
