"""The exemption from the resultatenaudit."""
