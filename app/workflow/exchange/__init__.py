"""Lists in and out: parts, suppliers, prices and stock from CSV and XLSX, looked at before, undone after; and back."""
