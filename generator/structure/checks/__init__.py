"""One file for each kind of problem in a structure."""
