"""The intake page: an article comes over the counter."""
