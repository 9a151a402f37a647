"""Writes the generated pages of the documentation.

python docs/build.py           writes every page and block that is stale
python docs/build.py --check   writes nothing; exit code 1, naming each stale one
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builder.precision import FILE as MEASURED
from builder.site import stale, write

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """0 when nothing is stale (any more), 1 when ``--check`` found something."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="name what is stale and exit 1")
    check = parser.parse_args().check
    found = stale(ROOT)
    if check:
        for change in found:
            print(f"stale: {change.name} ({change.why})", file=sys.stderr)
        if found:
            print("To write them: python docs/build.py", file=sys.stderr)
        return int(bool(found))
    written = list(write(ROOT, found))
    print("\n".join(written), end="\n" if written else "")
    if MEASURED in written:  # pages show what the product prints, and it prints these figures
        return subprocess.run([sys.executable, __file__], check=False).returncode  # noqa: S603
    return 0


if __name__ == "__main__":
    sys.exit(main())
