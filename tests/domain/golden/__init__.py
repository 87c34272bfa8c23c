"""Whole tables of outcomes: a changed sentence, number or source shows as a changed line."""
