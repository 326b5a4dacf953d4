"""Section: lists in and out."""
