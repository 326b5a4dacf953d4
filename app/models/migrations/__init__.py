"""The steps from each version of the schema to the next; each frozen as it was written."""
