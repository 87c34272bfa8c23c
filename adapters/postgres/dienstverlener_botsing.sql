-- Contact data of another command that are known since the very same moment.
SELECT FROM app.dienstverlener
 WHERE kvk = %(kvk)s AND bekend_sinds = %(bekend_sinds)s AND command_id <> %(command_id)s
