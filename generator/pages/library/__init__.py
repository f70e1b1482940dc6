"""The pages by which a large library is browsed."""
