"""A sentence for each error key, one file a room of the shop; sentences.py looks them up."""
