"""The Audits beside the resultatenaudit: visits, financial and forensic ones, further inquiry."""
