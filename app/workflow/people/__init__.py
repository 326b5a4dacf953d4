"""Customers, companies and their articles: written down, looked up, merged and split."""
