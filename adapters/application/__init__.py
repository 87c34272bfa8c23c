"""What the system can be asked and told to do, whoever asks: one module for each use case.

Values go in, values or errors of the domain come out. Nothing here knows a screen.
"""
