"""Whatever comes first over a connection: the readers of it never raise, and what they mend is a request."""

from __future__ import annotations

import contextlib
import ssl

from hypothesis import given
from hypothesis import strategies as st

from evsetup.ocppj.client_hello import ClientHello, client_hello
from evsetup.ocppj.request_head import Hopeless, Mended, mend

REQUEST = (
    b"GET /ocpp/CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def hello() -> bytes:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname="csms.example")
    with contextlib.suppress(ssl.SSLWantReadError):
        client.do_handshake()
    return outgoing.read()


HELLO = hello()
EDITS = st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 40), st.binary(max_size=40)), min_size=0, max_size=8)


def edited(data: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """``data`` with pieces cut out and others put in."""
    for at, cut, put in edits:
        place = at % (len(data) + 1)
        data = data[:place] + put + data[place + cut :]
    return data


@given(st.binary(max_size=600))
def test_any_bytes_are_a_request_or_not(data: bytes) -> None:
    assert mend(data) is None or isinstance(mend(data), Hopeless | Mended)


@given(EDITS)
def test_a_damaged_request_is_mended_whole_or_refused(edits: list[tuple[int, int, bytes]]) -> None:
    found = mend(edited(REQUEST, edits))
    if isinstance(found, Mended):
        assert found.head.endswith(b"\r\n\r\n")
        assert found.head.count(b"\r\n\r\n") == 1
        assert b"\n" not in found.head.replace(b"\r\n", b"")
        first = found.head.partition(b"\r\n")[0].split(b" ")
        assert len(first) == 3
        assert first[2] == b"HTTP/1.1"


@given(EDITS)
def test_what_was_mended_needs_no_mending(edits: list[tuple[int, int, bytes]]) -> None:
    found = mend(edited(REQUEST, edits))
    if isinstance(found, Mended):
        again = mend(found.head)
        assert isinstance(again, Mended)
        assert again.head == found.head


@given(st.binary(max_size=600))
def test_any_bytes_are_a_client_hello_or_not(data: bytes) -> None:
    assert client_hello(data) is None or isinstance(client_hello(data), ClientHello)


@given(EDITS)
def test_a_damaged_client_hello_tells_what_it_can(edits: list[tuple[int, int, bytes]]) -> None:
    found = client_hello(edited(HELLO, edits))
    assert found is None or (found.newest and isinstance(found.server_name, str))


def test_a_whole_client_hello_tells_version_name_and_suites() -> None:
    found = client_hello(HELLO)
    assert found is not None
    assert found.newest == "TLS 1.3"
    assert found.server_name == "csms.example"
    assert 0x1301 in found.suites
    assert client_hello(HELLO[:40]) is not None
    assert client_hello(HELLO[:8]) is None
