"""Runs in RapidOCR's own environment: reads picture paths from standard input, answers each with a JSON line.

An answer holds the lines that RapidOCR read, from top to bottom, and the seconds it took.
"""

import json
import logging
import sys
import time

import cv2
from rapidocr import RapidOCR

ONE_CORE = {
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Global.log_level": "error",
}


def main() -> None:
    logging.disable(logging.WARNING)
    cv2.setNumThreads(1)
    read = RapidOCR(params=ONE_CORE)
    print(json.dumps({"ready": True}), flush=True)
    for path in sys.stdin:
        picture = cv2.imread(path.strip())
        wall, cpu = time.perf_counter(), time.process_time()
        found = read(picture)
        answer = {
            "lines": list(found.txts or ()),
            "wall_s": time.perf_counter() - wall,
            "cpu_s": time.process_time() - cpu,
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
