"""On the bench: the table of moves, the steps, the repair card and its working time."""
