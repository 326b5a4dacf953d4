"""Photos and files of orders and articles."""
