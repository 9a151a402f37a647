"""Which claims may be compared, and why or why not."""
