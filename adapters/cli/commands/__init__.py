"""One module for each group of commands: what is asked, and how the answer is shown."""
