"""The application and the aspirant award."""
