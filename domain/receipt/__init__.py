"""Receipts: every evaluation can be shown, hashed and made again."""
