#!/bin/sh
# Make the environment in which the reader and the locator are trained: build/reader-venv, Python 3.11, CPU only.
set -eu
cd "$(dirname "$0")/../.."
python3.11 -m venv build/reader-venv
build/reader-venv/bin/pip install --quiet --requirement packaging/reader/requirements.txt
# The scripts import Tillfold from this checkout.
build/reader-venv/bin/python -c "import site; print(site.getsitepackages()[0])" | while read -r folder; do pwd > "$folder/tillfold.pth"; done
touch build/reader-venv/READY
