"""An invented body, also with its processes killed: what must hold of it, and what came of it."""
