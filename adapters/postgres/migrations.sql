SELECT naam FROM app.migratie
