"""Speed as ratios that were measured in one run on one machine. Never part of the tests."""
