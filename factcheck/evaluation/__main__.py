"""``python -m factcheck.evaluation DIR``: the ``evaluate`` command alone."""

import sys

from factcheck.cli import main

if __name__ == "__main__":
    main(["evaluate", *sys.argv[1:]])
