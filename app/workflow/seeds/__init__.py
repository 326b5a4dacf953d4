"""What a new shop starts with, in both languages; the shop changes it as it likes."""
