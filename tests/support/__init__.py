"""What tests share: real databases and examples of events."""
