"""Pure folds that describe: from events to rows and answers. No I/O, and no decision."""
