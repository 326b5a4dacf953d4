"""One file a document: frozen rows and words in, bytes out."""
