"""Tests of hoofdnorm 2."""
