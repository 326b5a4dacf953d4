"""Counting: parts against the ledger at the moment of each scan, and customers' articles on their shelves."""
