"""A shipped network and its record."""

import shutil
from pathlib import Path

import pytest

from app.outcomes import NETWORK_UNUSABLE, Fault
from app.scan.readers.network import FOLDER, Network


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    for kind in (".onnx", ".toml"):
        shutil.copy(FOLDER / f"reader{kind}", tmp_path)
    return tmp_path


def test_a_missing_network_is_a_fault_with_a_remedy(copied: Path) -> None:
    (copied / "reader.onnx").unlink()
    network = Network("reader", copied)
    assert not network.is_there
    with pytest.raises(Fault) as caught:
        network.load()
    assert caught.value.outcome is NETWORK_UNUSABLE
    assert "reader" in caught.value.title
    assert "Install Tillfold again" in caught.value.remedy


def test_a_network_that_is_not_the_recorded_one_is_not_run(copied: Path) -> None:
    model = bytearray((copied / "reader.onnx").read_bytes())
    model[len(model) // 2] ^= 1
    (copied / "reader.onnx").write_bytes(model)
    with pytest.raises(Fault) as caught:
        Network("reader", copied).load()
    assert caught.value.outcome is NETWORK_UNUSABLE


@pytest.mark.parametrize("record", ["", "not = [toml", "temperature = 1.5"])
def test_a_record_without_a_checksum_is_a_fault(copied: Path, record: str) -> None:
    (copied / "reader.toml").write_text(record, encoding="utf-8")
    with pytest.raises(Fault) as caught:
        Network("reader", copied).load()
    assert caught.value.outcome is NETWORK_UNUSABLE


def test_a_network_is_loaded_once(copied: Path) -> None:
    network = Network("reader", copied)
    network.load()
    (copied / "reader.onnx").unlink()
    network.load()


def test_a_number_that_the_record_lacks_is_a_fault(copied: Path) -> None:
    network = Network("reader", copied)
    assert 0.5 < network.number("temperature") < 3
    with pytest.raises(Fault):
        network.number("sha256")
    with pytest.raises(Fault):
        network.number("humidity")
