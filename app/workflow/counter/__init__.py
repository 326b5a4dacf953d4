"""Over the counter: taking in, correcting, claim receipts, handing out."""
