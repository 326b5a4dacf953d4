"""The printers page: what is set up and what was found, one printer's form, and the guide that tries it out."""
