"""The figures of a Meetperiode: as submitted, and as the auditor found them."""
