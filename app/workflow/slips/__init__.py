"""The rows of each slip of paper, and which slips are owed."""
