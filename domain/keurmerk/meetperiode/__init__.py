"""One Meetperiode: its dates, its survey, its audits and its declarations."""
