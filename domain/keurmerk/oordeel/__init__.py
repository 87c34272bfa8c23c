"""Where the Handleiding leaves judgement to the body: a ruling with its reasons."""
