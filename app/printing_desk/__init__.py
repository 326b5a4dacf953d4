"""The print service's tools: who prints what, how a paper is made, what becomes of a job on another printer."""
