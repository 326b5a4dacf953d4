"""Section: layouts of labels and rolls, block by block, with the paper beside them."""
