"""What must happen, and when: terms that run and tasks that wait for somebody."""
