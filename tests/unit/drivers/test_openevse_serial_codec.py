"""The console of OpenEVSE: bytes in, events out."""

from __future__ import annotations

import pytest

from evsetup.drivers.openevse_serial_codec import (
    Answer,
    ConsoleDecoder,
    Event,
    FirmwareNamed,
    LineTooLong,
    Started,
    config_line,
)


@pytest.mark.parametrize(
    ("printed", "events"),
    [
        (b'{"code":200,"msg":"done"}\r\n', [Answer(200, "done")]),
        (b'Config set: done{"code":200,"msg":"done"}\n', [Answer(200, "done")]),
        (b'{"code":200}\n', [Answer(200, "")]),
        (b'{"code":400,"msg":7}\n', [Answer(400, "")]),
        (b'{"code":true}\n', []),
        (b'{"msg":"done"}\n', []),
        (b'{"code":200,"msg":"do', []),
        (b"OpenEVSE WiFI 9a3c\r\nFirmware: v5.1.2\r\n", [Started("9a3c"), FirmwareNamed("v5.1.2")]),
        (b"\xff\xfeOpenEVSE WiFi 9A3C\n", [Started("9a3c")]),
        (b"Firmware:\n\n\r\n", []),
        (b"config:{}\n", []),
        (b"{" * 5000 + b"\n", []),
        (b"[" * 5000 + b'{"a":' * 5000 + b"\n", []),
    ],
)
def test_what_is_printed_becomes_events(printed: bytes, events: list[Event]) -> None:
    assert ConsoleDecoder().feed(printed) == events


def test_an_answer_comes_in_pieces() -> None:
    decoder = ConsoleDecoder()

    assert decoder.feed(b'{"code":2') == []
    assert decoder.feed(b'00,"msg":"no ch') == []
    assert decoder.feed(b'ange"}\r') == [Answer(200, "no change")]
    assert decoder.feed(b"\n") == []


def test_words_of_a_device_are_short_and_printable() -> None:
    (answer,) = ConsoleDecoder().feed(b'{"code":400,"msg":"a\\u0007b' + b"x" * 500 + b'"}\n')

    assert isinstance(answer, Answer)
    assert answer.message.startswith("abx")
    assert len(answer.message) == 120


def test_a_line_is_compact_json_after_its_word() -> None:
    assert config_line({"ssid": "Car park ਪ", "ocpp_enabled": True}) == (
        'config:{"ssid":"Car park ਪ","ocpp_enabled":true}\n'.encode()
    )


def test_a_line_break_in_a_value_stays_inside_the_line() -> None:
    assert config_line({"ssid": "a\nb"}).count(b"\n") == 1


def test_a_line_that_the_firmware_would_drop_is_not_made() -> None:
    with pytest.raises(LineTooLong):
        config_line({"ocpp_server": "x" * 1000})
