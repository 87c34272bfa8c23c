"""What the log of one dossier says, made into the facts that an evaluation asks for.

Nothing is judged here. Each fact goes with the events it comes from, and what nobody recorded
stays unknown.
"""
