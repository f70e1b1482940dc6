"""What a line begins with. One file for each thing that is recognised; none knows of its neighbours."""
