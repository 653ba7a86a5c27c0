"""A network that is shipped with Tillfold: loaded once, when it is first used, and checked against its
record."""

import hashlib
import os
import tomllib
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import RESOURCES, load_cv2
from app.outcomes import NETWORK_UNUSABLE, Fault

FOLDER = RESOURCES / "models"
_VNNI = (23, 28)
"""OpenCV's numbers of AVX512-VNNI and AVX-VNNI, which its Python part does not name."""
Array = NDArray[np.float32]


class Network:
    """The ONNX file NAME.onnx beside its record NAME.toml, which holds its checksum and what was measured of
    it.

    Runs in one thread; calls from several threads are let in one after the other while it is being loaded.
    Raises Fault(NETWORK_UNUSABLE) on first use where a file is missing or is not the one that was recorded.
    """

    def __init__(self, name: str, folder: Path = FOLDER) -> None:
        self.name = name
        self._folder = folder
        self._lock = Lock()
        self._session: Any = None

    @property
    def is_there(self) -> bool:
        """Whether it can be used, as far as can be told without loading it."""
        return all((self._folder / f"{self.name}{kind}").is_file() for kind in (".onnx", ".toml")) and (
            find_spec("onnxruntime") is not None
        )

    @cached_property
    def record(self) -> dict[str, Any]:
        """What the network's TOML file says."""
        try:
            return tomllib.loads((self._folder / f"{self.name}.toml").read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise Fault(NETWORK_UNUSABLE, name=self.name) from error

    def number(self, name: str) -> float:
        """A number of the record. Raises Fault(NETWORK_UNUSABLE) where it is not there."""
        value = self.record.get(name)
        if not isinstance(value, int | float):
            raise Fault(NETWORK_UNUSABLE, name=self.name)
        return float(value)

    def load(self) -> None:
        """Load it now rather than with the first picture."""
        with self._lock:
            if self._session is None:
                self._session = _session(self._checked())

    def run(self, pictures: Array) -> list[Array]:
        """All outputs for a batch of inputs."""
        self.load()
        found: list[Array] = self._session.run(None, {self._session.get_inputs()[0].name: pictures})
        return found

    def _checked(self) -> bytes:
        try:
            model = (self._folder / f"{self.name}.onnx").read_bytes()
        except OSError as error:
            raise Fault(NETWORK_UNUSABLE, name=self.name) from error
        if hashlib.sha256(model).hexdigest() != self.record.get("sha256"):
            raise Fault(NETWORK_UNUSABLE, name=self.name)
        return model


def _session(model: bytes) -> Any:
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.x64quantprecision", "0" if _multiplies_8_bits() else "1")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _multiplies_8_bits() -> bool:
    """Whether the processor sums 8 bit products without cutting off large ones. Others have to be told to
    widen them first, which takes twice as long; what comes out is the same to the bit."""
    cv2 = load_cv2()
    return any(cv2.checkHardwareSupport(feature) for feature in _VNNI)
