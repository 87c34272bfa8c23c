"""Tests of domain/normen."""
