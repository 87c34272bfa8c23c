"""An invented body of holders: what each goes through (the plot), and how it is carried out."""
