"""Tests of the folds that describe."""
