"""Where work runs: this process, several, a cluster engine. None of them knows the work."""
