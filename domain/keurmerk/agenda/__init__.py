"""What is due in a dossier: running terms and open tasks."""
