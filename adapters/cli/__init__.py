"""The command line, in Dutch. It asks and shows; it decides nothing."""
