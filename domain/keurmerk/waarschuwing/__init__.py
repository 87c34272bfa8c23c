"""The Waarschuwing: an overlay on a status, never a status of its own."""
