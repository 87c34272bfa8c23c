-- Whether anything is known of this dossier: an event, or contact data alone.
SELECT FROM es.stored_events WHERE originator_id = %(keurmerk_id)s
UNION ALL
SELECT FROM app.dienstverlener WHERE kvk = %(kvk)s
