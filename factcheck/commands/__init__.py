"""The commands, one file each, found by their module-level ``COMMAND``.

A command module imports only click and its neighbours here: everything heavier is imported when
the command runs (a test asserts it).
"""
