"""One Meetperiode: when it starts and ends, and the dates that it brings."""
