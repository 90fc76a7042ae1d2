"""What OpenEVSE calls its settings, both ways."""

from __future__ import annotations

import pytest

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, SettingValue, Unknown
from evsetup.drivers.openevse_config import WRITABLE, identity_from, members_for, settings_from


def change(setting: Setting, new: SettingValue) -> Change:
    return Change(setting, None, new, Effect.LIVE)


def test_settings_of_a_delivered_charger_are_unset() -> None:
    settings = settings_from({"hostname": "", "ssid": "", "pass": "", "ocpp_server": "", "ocpp_authkey": ""})

    assert settings[Setting.HOSTNAME] is Unknown.UNSET
    assert settings[Setting.WIFI_PASSPHRASE] is Unknown.UNSET
    assert settings[Setting.CSMS_URL] is Unknown.UNSET
    assert settings[Setting.KEY] is Unknown.UNSET
    assert settings[Setting.OCPP_VERSION] is OcppVersion.V16


def test_a_firmware_without_ocpp_has_no_ocpp_settings() -> None:
    assert set(settings_from({"hostname": "x", "ssid": "y"})) == {Setting.HOSTNAME, Setting.WIFI_SSID}


@pytest.mark.parametrize(
    ("stored", "key"),
    [
        (b"Kf3-pq8sZ1mX0vB7tL2w".hex(), Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        (b"Kf3-pq8sZ1mX0vB7tL2w".hex().upper(), Secret("Kf3-pq8sZ1mX0vB7tL2w")),
        ("00ff", Unknown.UNREADABLE),
        ("not hex", Unknown.UNREADABLE),
        ("abc", Unknown.UNREADABLE),
        ("_DUMMY_PASSWORD", Unknown.UNREADABLE),
        ("", Unknown.UNSET),
    ],
)
def test_a_key_is_readable_only_where_its_hex_spells_text(stored: str, key: SettingValue) -> None:
    assert settings_from({"ocpp_authkey": stored})[Setting.KEY] == key


def test_what_is_written_reads_back_the_same() -> None:
    wanted: dict[Setting, SettingValue] = {
        Setting.HOSTNAME: "bay-07",
        Setting.TIME_SERVER: "time.example",
        Setting.WIFI_SSID: "Car park",
        Setting.IDENTITY: "SITE-BAY07",
        Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
        Setting.CSMS_URL: "wss://csms.example/ocpp",
    }
    config: dict[str, object] = {}
    for setting, value in wanted.items():
        members = members_for(change(setting, value))
        assert not isinstance(members, Outcome)
        config.update(members)

    read = settings_from(config)
    assert {setting: read[setting] for setting in wanted} == wanted
    assert set(wanted) | {Setting.WIFI_PASSPHRASE} == WRITABLE


def test_an_empty_address_switches_ocpp_off_and_an_empty_key_is_allowed() -> None:
    assert members_for(change(Setting.CSMS_URL, "")) == {"ocpp_server": "", "ocpp_enabled": False}
    assert members_for(change(Setting.KEY, Secret(""))) == {"ocpp_authkey": ""}


@pytest.mark.parametrize(
    ("setting", "value", "kind"),
    [
        (Setting.IDENTITY, "BAY 07", OutcomeKind.REFUSED),
        (Setting.IDENTITY, "", OutcomeKind.REFUSED),
        (Setting.KEY, Secret("short"), OutcomeKind.REFUSED),
        (Setting.KEY, Secret("ਕੁੰਜੀ-ਕੁੰਜੀ-ਕੁੰਜੀ"), OutcomeKind.REFUSED),
        (Setting.ETHERNET, Dhcp(), OutcomeKind.NOT_OFFERED),
        (Setting.OCPP_VERSION, OcppVersion.V16, OutcomeKind.NOT_OFFERED),
        (Setting.HOSTNAME, 7, OutcomeKind.NOT_OFFERED),
    ],
)
def test_what_must_not_be_written_becomes_an_outcome(setting: Setting, value: SettingValue, kind: OutcomeKind) -> None:
    outcome = members_for(change(setting, value))

    assert isinstance(outcome, Outcome)
    assert outcome.kind is kind


def test_identity_is_put_together_from_both_answers() -> None:
    identity = identity_from(
        {"buildenv": "openevse_wifi_v1", "version": "5.1.2", "evse_serial": "OE24", "ocpp_chargeBoxId": "SITE-BAY07"},
        {"macaddress": "30:AE:A4:F1:9A:3C"},
    )

    assert (identity.serial, identity.mac, identity.charge_point_identity) == (
        "OE24",
        "30:AE:A4:F1:9A:3C",
        "SITE-BAY07",
    )
