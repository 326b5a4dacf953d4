"""What keeps the checkout in order; no part of the program."""
