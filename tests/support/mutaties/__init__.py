"""Break every object that a rule names, one at a time: which of them does no test miss?"""
