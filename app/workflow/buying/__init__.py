"""Buying: suppliers and their prices, what to order, purchase orders, goods in, goods back."""
