"""Invoices of Blik op Werk and what was paid."""
