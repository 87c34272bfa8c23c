"""One keurmerk: its life from aanvraag to ontbinding, as decisions and facts."""
