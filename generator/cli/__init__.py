"""The commands. One file a command; what they do is in the other rooms."""
