"""Frozen rows: plain facts that every room may read."""
