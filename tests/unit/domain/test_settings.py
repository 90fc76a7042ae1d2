"""Settings: typed, immutable, secrets only as secrets."""

from __future__ import annotations

import json

import pytest

from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import (
    Dhcp,
    Group,
    OcppVersion,
    Setting,
    Settings,
    StaticAddress,
    Unknown,
    to_plain,
)


@pytest.mark.parametrize("setting", [setting for setting in Setting if setting.is_secret])
def test_a_secret_setting_takes_no_plain_text(setting: Setting) -> None:
    with pytest.raises(TypeError) as caught:
        Settings({setting: "plain-s3cr3t"})
    assert "plain-s3cr3t" not in str(caught.value)
    assert Settings({setting: Unknown.UNREADABLE})[setting] is Unknown.UNREADABLE


def test_settings_stand_in_their_own_order_and_are_equal_by_value() -> None:
    one = Settings({Setting.CSMS_URL: "ws://h", Setting.HOSTNAME: "x"})
    assert list(one) == [Setting.HOSTNAME, Setting.CSMS_URL]
    assert one == Settings({Setting.HOSTNAME: "x", Setting.CSMS_URL: "ws://h"})
    assert one != Settings({Setting.HOSTNAME: "x"})


def test_new_values_make_new_settings() -> None:
    before = Settings({Setting.HOSTNAME: "x"})
    after = before.with_values({Setting.HOSTNAME: "y", Setting.MAX_CURRENT: 16})
    assert before[Setting.HOSTNAME] == "x"
    assert (after[Setting.HOSTNAME], after[Setting.MAX_CURRENT]) == ("y", 16)


def test_a_value_as_text_is_never_a_secret_and_never_an_enum_name() -> None:
    settings = Settings(
        {
            Setting.KEY: Secret("s3cr3t"),
            Setting.HOSTNAME: Unknown.UNSET,
            Setting.MAX_CURRENT: 16.5,
            Setting.OCPP_VERSION: OcppVersion.V201,
            Setting.ETHERNET: Dhcp(),
        }
    )
    assert (
        settings.text_of(Setting.KEY) == settings.text_of(Setting.HOSTNAME) == settings.text_of(Setting.CSMS_URL) == ""
    )
    assert settings.text_of(Setting.MAX_CURRENT) == "16.5"
    assert settings.text_of(Setting.OCPP_VERSION) == "2.0.1"
    assert settings.text_of(Setting.ETHERNET) == "DHCP"
    assert settings.secret_of(Setting.KEY) == Secret("s3cr3t")
    assert settings.secret_of(Setting.WIFI_PASSPHRASE) is None


@pytest.mark.parametrize("setting", Setting)
def test_every_setting_has_a_heading(setting: Setting) -> None:
    assert setting.group in Group


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Secret("s3cr3t"), MASK),
        (Unknown.UNREADABLE, None),
        (Dhcp(), {"mode": "dhcp"}),
        (
            StaticAddress("192.0.2.7/24", "192.0.2.1", "192.0.2.53"),
            {"mode": "static", "address": "192.0.2.7/24", "gateway": "192.0.2.1", "dns": "192.0.2.53"},
        ),
        (OcppVersion.V16, "ocpp1.6"),
        (16, 16),
        ("text", "text"),
    ],
)
def test_a_value_for_a_file_is_plain(value: object, plain: object) -> None:
    assert to_plain(value) == plain  # type: ignore[arg-type]
    json.dumps(plain)


@pytest.mark.parametrize(
    ("address", "gateway", "dns"),
    [
        ("192.0.2.7/24", "198.51.100.1", ""),
        ("192.0.2.7", "192.0.2.1", ""),
        ("192.0.2.300/24", "192.0.2.1", ""),
        ("192.0.2.7/24", "gateway", ""),
        ("192.0.2.7/24", "192.0.2.1", "dns"),
        ("2001:db8::7/64", "192.0.2.1", ""),
    ],
)
def test_a_fixed_address_that_cannot_work_is_refused(address: str, gateway: str, dns: str) -> None:
    with pytest.raises(ValueError):
        StaticAddress(address, gateway, dns)
