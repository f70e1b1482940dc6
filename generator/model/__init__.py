"""The values that travel through the house. Frozen, without behaviour of their own."""
