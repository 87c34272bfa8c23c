"""The administration around decisions: that one was sent, that a task is done."""
