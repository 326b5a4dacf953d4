"""What leaves on paper: rows in, bytes out, and the way to the printer."""
