"""What a phrase is: names of bodies, what qualifies them, and what only looks like one."""
