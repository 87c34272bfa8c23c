"""What may go wrong around the program: killed, frozen, all at once. With real processes."""
