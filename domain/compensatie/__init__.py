"""The Compensatieregeling: scoring below the norm without a Waarschuwing (H23 6.2.1)."""
