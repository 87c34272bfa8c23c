"""Every table, forward only. An applied file is never edited: write the next number."""
