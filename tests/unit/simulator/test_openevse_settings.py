"""What an OpenEVSE gateway stores, whatever is written to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse import GatewayHardware, OpenEvse
from evsetup.simulator.openevse_settings import DEFAULTS, FactoryLocked, GatewaySettings


def test_types_are_converted_as_the_firmware_does() -> None:
    settings = GatewaySettings(Flash())
    settings.write({"ocpp_enabled": 1, "max_current_soft": "16", "hostname": 7, "ssid": None, "scale": "many"})
    assert settings["ocpp_enabled"] is True
    assert settings["max_current_soft"] == 16
    assert settings["hostname"] == "7"
    assert settings["ssid"] == ""
    assert settings["scale"] == 0


def test_the_version_rises_only_with_a_change() -> None:
    settings = GatewaySettings(Flash())
    before = settings.version
    assert settings.write({"hostname": "bay-1"}) == {"hostname"}
    assert settings.write({"hostname": "bay-1", "unknown": 1}) == frozenset()
    assert settings.version == before + 1


def test_locked_factory_values_stay() -> None:
    settings = GatewaySettings(Flash())
    settings.write({"hostname": "factory"}, factory=True)
    settings.write({"factory_write_lock": True})
    with pytest.raises(FactoryLocked):
        settings.write({"hostname": "late"}, factory=True)
    assert settings["hostname"] == "factory"


def test_a_flash_file_that_is_no_json_is_an_empty_flash(tmp_path: Path) -> None:
    path = tmp_path / "flash.json"
    path.write_text("{half a fi")
    assert GatewaySettings(Flash(path))["hostname"] == ""


def test_the_flash_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "device" / "flash.json"
    GatewaySettings(Flash(path)).write({"www_password": "secret"})
    assert path.stat().st_mode & 0o077 == 0
    Flash(path).forget("user")
    assert GatewaySettings(Flash(path))["www_password"] == ""


def gateway(**settings: Any) -> OpenEvse:
    return OpenEvse(GatewayHardware(), flash=Flash(), factory_settings=settings)


@pytest.mark.parametrize(
    ("ssid", "passphrase", "joined"),
    [
        ("", "", False),
        ("Open", "", True),
        ("Depot", "short", False),
        ("Depot", "long enough", True),
        ("Depot", "x" * 64, False),
    ],
)
def test_a_network_wants_a_passphrase_that_wpa2_allows(ssid: str, passphrase: str, joined: bool) -> None:
    assert gateway(ssid=ssid, **{"pass": passphrase}).on_wifi is joined


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(DEFAULTS)) | st.text(max_size=8), JSON, max_size=6))
def test_any_json_object_is_taken_without_harm(wanted: dict[str, Any]) -> None:
    device = gateway()
    assert device.configure(json.dumps(wanted)).code in {200, 423}
    for name, default in DEFAULTS.items():
        assert type(device.settings[name]) is type(default)
    json.dumps(device.settings.shown())


@given(st.binary(max_size=60) | st.just(b"[" * 100_000))
def test_any_bytes_are_answered(line: bytes) -> None:
    assert gateway().configure(line).code in {200, 400, 423}
