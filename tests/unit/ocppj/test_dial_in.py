from __future__ import annotations

import base64

import pytest

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.dial_in import Offer, basic_login, identity_in, language, shown

V16, V201 = OcppVersion.V16, OcppVersion.V201


@pytest.mark.parametrize(
    ("target", "identity"),
    [
        ("/ocpp/CP1", "CP1"),
        ("/ocpp/CP1/", "CP1"),
        ("//ocpp//CP1", "CP1"),
        ("//CP1", "CP1"),
        ("/CP1?token=1", "CP1"),
        ("/ocpp/CP%201%2F7", "CP 1/7"),
        ("/ocpp/B%C3%BCro", "Büro"),
        ("/ocpp/%ff", "\ufffd"),
        ("ws://host:1/ocpp/CP1", "CP1"),
        ("http://[bad/CP1", "CP1"),
        ("/ocpp/a://b", "b"),
        ("/", ""),
        ("", ""),
        ("*", "*"),
    ],
)
def test_the_identity_is_the_last_segment_of_the_path(target: str, identity: str) -> None:
    assert identity_in(target) == identity


def header(credentials: bytes, scheme: str = "Basic") -> str:
    return f"{scheme} {base64.b64encode(credentials).decode()}"


@pytest.mark.parametrize(
    ("sent", "user", "password"),
    [
        (header(b"CP1:key"), b"CP1", b"key"),
        (header(b"CP1:key", "basic"), b"CP1", b"key"),
        (header(b"CP1:key").rstrip("="), b"CP1", b"key"),
        (header(b"CP1:a:b"), b"CP1", b"a:b"),
        (header(b"CP1:" + bytes(range(256))), b"CP1", bytes(range(256))),
        (header(b"CP1:"), b"CP1", b""),
    ],
)
def test_a_log_in_is_read_as_bytes(sent: str, user: bytes, password: bytes) -> None:
    login = basic_login(sent)
    assert login is not None
    assert (login.user, login.password) == (user, password)
    assert repr(password) not in repr(login) or not password


def test_an_identity_with_a_colon_is_not_split_in_the_middle() -> None:
    login = basic_login(header(b"AA:BB:CC:key"), "AA:BB:CC")
    assert login is not None
    assert (login.user, login.password) == (b"AA:BB:CC", b"key")


@pytest.mark.parametrize(
    "sent", ["", "Basic", "Bearer abc", "Basic !!!", "Basic ä", header(b"no colon"), "Basic " + "=" * 9]
)
def test_what_is_no_log_in_is_none(sent: str) -> None:
    assert basic_login(sent) is None


@pytest.mark.parametrize(
    ("offered", "served", "version", "answer", "offer"),
    [
        (["ocpp1.6"], (V16,), V16, "ocpp1.6", Offer.SERVED),
        (["ocpp2.0.1", "ocpp1.6"], (V16,), V16, "ocpp1.6", Offer.SERVED),
        (["ocpp2.0.1", "ocpp1.6"], (V16, V201), V201, "ocpp2.0.1", Offer.SERVED),
        (["OCPP1.6"], (V16,), V16, "OCPP1.6", Offer.SERVED),
        (["ocpp1.6J"], (V16,), V16, "ocpp1.6J", Offer.SERVED),
        ([" ocpp1.6 "], (V16,), V16, "ocpp1.6", Offer.SERVED),
        ([], (V16,), V16, None, Offer.MISSING),
        ([""], (V16,), V16, None, Offer.MISSING),
        (["ocpp1.6;ocpp2.0.1"], (V16,), V16, None, Offer.ODD),
        (["chat"], (V16,), V16, None, Offer.ODD),
        (["ocpp2.0.1"], (V16,), V201, None, Offer.OTHER),
    ],
)
def test_the_language_is_found_in_whatever_is_offered(
    offered: list[str], served: tuple[OcppVersion, ...], version: OcppVersion, answer: str | None, offer: Offer
) -> None:
    spoken = language(offered, served)
    assert (spoken.version, spoken.subprotocol, spoken.offer) == (version, answer, offer)


def test_words_from_the_wire_are_shown_in_one_harmless_line() -> None:
    assert shown("a\r\nb\x1b[31m\u202e\u200b") == "a··b·[31m··"
    assert len(shown("x" * 1000)) == 64
