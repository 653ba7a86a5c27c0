"""Runs in RapidOCR's own environment: its recogniser alone reads the strips whose paths it is given."""

import json
import logging
import sys
import time

import cv2
from rapidocr import RapidOCR
from rapidocr_server import ONE_CORE


def main() -> None:
    logging.disable(logging.WARNING)
    cv2.setNumThreads(1)
    read = RapidOCR(params=ONE_CORE)
    for path in sys.stdin:
        picture = cv2.imread(path.strip())
        start = time.process_time()
        found = read(picture, use_det=False, use_cls=False, use_rec=True)
        spent = time.process_time() - start
        print(json.dumps({"text": "".join(found.txts or ()), "cpu_s": spent}), flush=True)


if __name__ == "__main__":
    main()
