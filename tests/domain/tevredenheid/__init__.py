"""Tests of domain/tevredenheid."""
