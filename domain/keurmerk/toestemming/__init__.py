"""Permission to let another use the mark, or to transfer Zeggenschap."""
