"""Intrekking, Ontbinding and notice: how a mark and its contract end, and what waits after it."""
