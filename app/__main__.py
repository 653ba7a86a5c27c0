"""Starts Tillfold: `python -m app` is the same as the installed `tillfold`."""

import sys

from app.commands.line import main

if __name__ == "__main__":
    sys.exit(main())
