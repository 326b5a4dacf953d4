"""What is seen: pages and widgets. No SQL, no reportlab, no serial."""
