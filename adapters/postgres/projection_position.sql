SELECT positie FROM proj.voortgang WHERE naam = %(naam)s
