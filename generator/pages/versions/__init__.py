"""The pages of a law of which the library holds several versions."""
