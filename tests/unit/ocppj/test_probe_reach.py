from __future__ import annotations

import errno
import socket
from typing import Any

import pytest

from evsetup.domain.finding import Finding, Severity
from evsetup.ocppj.probe import connection as probe_reach
from evsetup.ocppj.probe.connection import Address, Dial
from evsetup.ocppj.probe.name import resolve


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "not-found"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), "no-service"),
        (TimeoutError(), "no-service"),
        (UnicodeError("label too long"), "not-found"),
    ],
)
async def test_a_name_that_cannot_be_looked_up_is_told_from_one_that_does_not_exist(
    error: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **more: object) -> Any:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    addresses, finding = await resolve("csms.example", 443, 5)
    assert addresses == ()
    assert finding.code == f"probe.name.{code}"


async def test_an_address_needs_no_look_up_and_is_listed() -> None:
    for host in ("127.0.0.1", "::1"):
        addresses, finding = await resolve(host, 9, 5)
        assert finding.severity is Severity.OK
        assert finding.evidence[0].content == host
        assert str(addresses[0]) == ("[::1]:9" if host == "::1" else "127.0.0.1:9")


async def dial(addresses: tuple[Address, ...], timeout_s: float) -> tuple[Address | None, Finding]:
    dialled = Dial(addresses, timeout_s)
    finding = await dialled.run()
    return await dialled.reached(), finding


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (TimeoutError(), "timed-out"),
        (ConnectionRefusedError(errno.ECONNREFUSED, ""), "refused"),
        (OSError(errno.ENETUNREACH, ""), "unreachable"),
        (OSError(errno.EHOSTUNREACH, ""), "unreachable"),
    ],
)
async def test_each_way_of_not_connecting_has_its_own_finding(
    error: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*arguments: object) -> Any:
        raise error

    monkeypatch.setattr(probe_reach, "open_socket", fail)
    reached, finding = await dial((Address(socket.AF_INET, ("127.0.0.1", 9)),), 5)
    assert reached is None
    assert finding.code == f"probe.connection.{code}"
    assert finding.evidence[0].label == "127.0.0.1:9"


async def test_the_second_address_is_tried_where_the_first_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening, socket.create_server(("127.0.0.1", 0)) as other:
        open_port, closed_port = listening.getsockname()[1], other.getsockname()[1]
        other.close()
        addresses = tuple(Address(socket.AF_INET, ("127.0.0.1", port)) for port in (closed_port, open_port))
        reached, finding = await dial(addresses, 5)
    assert reached == addresses[1]
    assert [piece.label for piece in finding.evidence] == [str(addresses[0]), str(addresses[1]), "from"]
