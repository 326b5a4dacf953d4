"""What can be killed: a file for each part of the shop."""
