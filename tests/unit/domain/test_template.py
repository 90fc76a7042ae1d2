"""What a template may hold, and for which chargers it is meant."""

from __future__ import annotations

import pytest

from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, Settings, SettingValue, StaticAddress
from evsetup.domain.template import Level, Template

STATIC = StaticAddress("192.0.2.7/24", "192.0.2.1")


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (Setting.KEY, Secret("the-key-of-20-charac")),
        (Setting.WIFI_PASSPHRASE, Secret("passphrase")),
        (Setting.IDENTITY, "SITE-01"),
    ],
)
@pytest.mark.parametrize("level", [Level.SITE, Level.MODEL, Level.BAY])
def test_no_template_holds_a_secret_or_an_identity(level: Level, setting: Setting, value: SettingValue) -> None:
    with pytest.raises(ValueError, match=setting.value):
        Template(level, "" if level is Level.SITE else "x", Settings({setting: value}))


def test_a_fixed_address_is_for_one_bay_and_dhcp_for_all() -> None:
    with pytest.raises(ValueError, match="ethernet"):
        Template(Level.SITE, "", Settings({Setting.ETHERNET: STATIC}))

    assert Template(Level.BAY, "b1", Settings({Setting.ETHERNET: STATIC})).settings
    assert Template(Level.SITE, "", Settings({Setting.ETHERNET: Dhcp()})).settings


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [("openevse*", True), ("*wifi", True), ("OpenEVSE WiFi", True), ("WiFi", True), ("Wi", False), ("Easee*", False)],
)
def test_a_pattern_is_held_against_model_and_maker_with_model(pattern: str, fits: bool) -> None:
    assert Template(Level.MODEL, pattern).fits(Identity(vendor="OpenEVSE", model="WiFi"), "") is fits


def test_no_pattern_fits_a_charger_that_does_not_say_its_model() -> None:
    assert not Template(Level.MODEL, "*").fits(Identity(), "b1")


def test_a_template_of_a_bay_is_for_that_bay() -> None:
    assert Template(Level.BAY, "b1").fits(Identity(), "b1")
    assert not Template(Level.BAY, "b1").fits(Identity(), "")
