"""The pickup page: an article goes back to its customer."""
