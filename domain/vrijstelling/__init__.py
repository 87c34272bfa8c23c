"""Both exemptions from the resultatenaudit, condition by condition (H23 5.1.1)."""
