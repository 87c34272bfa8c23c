"""Tests of domain/meetperiode."""
