"""Who uses what: from every root of the running program to the names in the code it reaches."""
