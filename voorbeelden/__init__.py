"""Examples to try the program with; they come along with it when it is installed."""
