"""Made-up people and real repair records, for the demo shop and the tour."""
