"""Typed things that parse, print and compare as ranges."""
