"""The two lines between the demo site and its parent."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.secret import Secret
from evsetup.simulator.demo_facts import (
    DemoConfig,
    DemoCsms,
    DemoFacts,
    DialInAccount,
    DialInCharger,
    HttpCharger,
    NotDemoFacts,
    SerialCharger,
    WifiNetwork,
)
from evsetup.simulator.demo_image import DemoImage

CONFIG = DemoConfig(
    Path("/demo"),
    "ws://127.0.0.1:9/ocpp",
    "SITE-03",
    Secret("schlüssel"),
    speed=4.0,
    quirks={"csms": ["rejects_boot"]},
    ocpp201=DialInAccount("SITE-04", Secret("another")),
    ocpp21=DialInAccount("SITE-05"),
)
FACTS = DemoFacts(
    HttpCharger("http://127.0.0.1:1", "openevse-9a3c", "admin", Secret("web")),
    SerialCharger("/dev/pts/1"),
    DialInCharger("SITE-03"),
    DemoCsms("wss://localhost:2/ocpp", Path("/demo/ca.pem"), {"A": Secret("k")}, "https://localhost:2/o", Secret("t")),
    (DemoImage(Path("/demo/a.bin"), "OpenEVSE", "board", "5.2.0", "0" * 64),),
    (WifiNetwork("site", Secret("passphrase")),),
    DialInCharger("SITE-04", "2.0.1"),
    DialInCharger("SITE-05", "2.1"),
)


def test_a_configuration_survives_the_pipe() -> None:
    assert DemoConfig.from_line(CONFIG.to_line()) == CONFIG
    alone = DemoConfig(Path("/demo"))
    assert DemoConfig.from_line(alone.to_line()) == alone


def test_facts_survive_the_pipe() -> None:
    assert DemoFacts.from_line(FACTS.to_line()) == FACTS


def test_secrets_are_not_shown() -> None:
    assert "schlüssel" not in repr(CONFIG)
    assert "passphrase" not in repr(FACTS).replace("passphrase=", "")


@pytest.mark.parametrize(
    "line", ["", "[]", "{}", "null", '{"folder": 1, "quirks": 3}', '{"folder": "x", "speed": "fast"}']
)
def test_another_line_is_no_configuration(line: str) -> None:
    with pytest.raises(NotDemoFacts):
        DemoConfig.from_line(line)


@given(st.text(max_size=60))
def test_foreign_words_are_no_facts(line: str) -> None:
    with pytest.raises(NotDemoFacts):
        DemoFacts.from_line(line)
