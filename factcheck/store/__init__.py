"""Articles read once and audited often: one SQLite file with their claims and what joins them.

``connection`` opens it, ``index`` builds it and keeps it up to date, ``audit`` reports from it.
Its modules are imported by name, so that telling a store from a folder loads no rules.
"""
