"""The verbeterplan after the survey, and how it is followed into the next Meetperiode."""
