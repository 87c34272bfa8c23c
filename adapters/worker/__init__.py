"""The process that lets terms fire and keeps the asynchronous projections going."""
