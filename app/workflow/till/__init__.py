"""What an order costs and what is paid: quotations, bills, payments."""
