"""OCPP configuration keys of the simulated chargers."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp_configuration import (
    MAX_KEYS,
    Access,
    ChangeStatus,
    Key,
    OcppConfiguration,
    csms_url,
    hex_key,
    standard_keys,
    up_to_hex_key,
)


def configuration(flash: Flash | None = None) -> OcppConfiguration:
    return OcppConfiguration(
        flash or Flash(),
        (
            *standard_keys(3, ("Core",)),
            Key("Cst_BackendUrl", "", takes=csms_url, reboot=True),
            Key("AuthorizationKey", "", Access.WRITE_ONLY, takes=hex_key),
            Key("Hidden", "1", listed=False),
        ),
    )


@pytest.mark.parametrize(
    ("key", "value", "status"),
    [
        ("HeartbeatInterval", "30", ChangeStatus.ACCEPTED),
        ("HEARTBEATINTERVAL", "30", ChangeStatus.ACCEPTED),
        ("HeartbeatInterval", "-1", ChangeStatus.REJECTED),
        ("HeartbeatInterval", "", ChangeStatus.REJECTED),
        ("LocalAuthorizeOffline", "True", ChangeStatus.ACCEPTED),
        ("LocalAuthorizeOffline", "yes", ChangeStatus.REJECTED),
        ("NumberOfConnectors", "1", ChangeStatus.REJECTED),
        ("MeterValuesSampledData", "Voltage,Current.Import", ChangeStatus.ACCEPTED),
        ("MeterValuesSampledData", "Voltage,Frequency", ChangeStatus.REJECTED),
        ("MeterValuesSampledData", "", ChangeStatus.ACCEPTED),
        ("Cst_BackendUrl", "wss://csms.example/ocpp", ChangeStatus.REBOOT_REQUIRED),
        ("Cst_BackendUrl", "csms.example/ocpp", ChangeStatus.REJECTED),
        ("Nothing", "1", ChangeStatus.NOT_SUPPORTED),
    ],
)
def test_a_change_is_answered_by_what_the_key_allows(key: str, value: str, status: ChangeStatus) -> None:
    assert configuration().change(key, value) is status


@pytest.mark.parametrize(
    ("value", "fit"),
    [
        ("a1" * 16, True),
        ("A1" * 20, True),
        ("a1" * 15, False),
        ("a1" * 21, False),
        ("a" * 33, False),
        ("text!" * 7, False),
    ],
)
def test_a_key_is_hex_of_sixteen_to_twenty_bytes(value: str, fit: bool) -> None:
    assert hex_key(value) is fit


def test_micro_ocpp_takes_shorter_keys_as_well() -> None:
    assert up_to_hex_key("a1")
    assert not up_to_hex_key("a1" * 21)
    assert not up_to_hex_key("plain text")


def test_a_list_of_everything_leaves_hidden_keys_out_but_names_find_them() -> None:
    keys = configuration()
    listed = keys.read([])["configurationKey"]
    assert isinstance(listed, list)
    assert "Hidden" not in {entry["key"] for entry in listed}
    assert keys.read(["hidden"]) == {"configurationKey": [{"key": "Hidden", "readonly": False, "value": "1"}]}


def test_a_write_only_key_is_shown_without_its_value() -> None:
    keys = configuration()
    keys.change("AuthorizationKey", "a1" * 16)
    assert keys.read(["AuthorizationKey"])["configurationKey"] == [{"key": "AuthorizationKey", "readonly": False}]
    assert keys["AuthorizationKey"] == "a1" * 16


def test_unknown_names_are_told_and_no_more_than_the_maximum_is_read() -> None:
    names = [f"Unknown{index}" for index in range(MAX_KEYS + 5)]
    answer = configuration().read(names)
    assert answer == {"configurationKey": [], "unknownKey": names[:MAX_KEYS]}


def test_changes_outlive_a_restart_and_read_only_keys_follow_the_firmware(tmp_path: Path) -> None:
    path = tmp_path / "flash.json"
    configuration(Flash(path)).change("HeartbeatInterval", "77")
    Flash(path).write(ocpp_configuration={"HeartbeatInterval": "77", "NumberOfConnectors": "9"})
    keys = configuration(Flash(path))
    assert keys["HeartbeatInterval"] == "77"
    assert keys["NumberOfConnectors"] == "1"


def test_the_charger_may_refuse_a_value_that_the_key_would_take() -> None:
    keys = OcppConfiguration(Flash(), (Key("SecurityProfile", "1"),), on_change=lambda name, value: value > "1")
    assert keys.change("SecurityProfile", "0") is ChangeStatus.REJECTED
    assert keys.change("SecurityProfile", "2") is ChangeStatus.ACCEPTED
