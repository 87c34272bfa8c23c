UPDATE proj.voortgang
   SET positie = %(naar)s, laatste_fout = NULL, fout_op = NULL
 WHERE naam = %(naam)s AND positie = %(van)s
