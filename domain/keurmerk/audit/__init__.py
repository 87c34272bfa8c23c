"""The resultatenaudit and the re-audit after it."""
