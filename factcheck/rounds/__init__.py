"""The pipeline in rounds, for archives: read, date, find stories, audit; any engine runs them."""
