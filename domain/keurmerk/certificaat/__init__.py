"""Another keurmerk or certificate that takes norms out of the audit (Tabel 4)."""
