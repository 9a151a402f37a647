"""Where work runs: this process, several, or a cluster engine. One file each; none knows the work."""
