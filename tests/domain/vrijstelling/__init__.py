"""The exemptions from the resultatenaudit."""
