"""Reporters, one file each: from a report to text."""
