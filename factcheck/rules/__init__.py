"""Cross-checks, one file each."""
