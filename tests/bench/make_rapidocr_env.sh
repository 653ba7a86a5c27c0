#!/bin/sh
# Makes the environment in which scan_table.py runs RapidOCR: one of its own, because RapidOCR's OpenCV wheel and
# Tillfold's share the folder cv2/. Its models come inside the wheel; nothing is downloaded at run time.
# Use: tests/bench/make_rapidocr_env.sh [FOLDER], by default build/rapidocr-venv.
set -eu
cd "$(dirname "$0")/../.."
folder="${1:-build/rapidocr-venv}"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check "rapidocr==3.10.*" onnxruntime
"$folder/bin/python" -c "import rapidocr; rapidocr.RapidOCR()"
