"""Receipts as bytes: read one back, and see whether it still gives itself."""
