"""The shop's own lists: categories, brands, spellings, reasons, warnings, fault codes, prices."""
