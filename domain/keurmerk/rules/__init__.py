"""What must hold before a command is carried out: lists of rules, each with its Bron."""
