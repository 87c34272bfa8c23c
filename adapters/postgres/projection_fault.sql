UPDATE proj.voortgang
   SET laatste_fout = format('Bij positie %%s: %%s', positie + 1, %(fout)s::text),
       fout_op = clock_timestamp()
 WHERE naam = %(naam)s
