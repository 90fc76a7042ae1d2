"""A charger's https in the terminal: its certificate is known again, and a person's word is asked for what is not safe."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

from tests.integration.test_cli_variables import Terminal, codes
from tests.support.lan_chargers import alfen_simulator

from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.alfen import old_tls

PASSWORD = "right\n"


def https(*, old: bool = False) -> ssl.SSLContext:
    """A server with a certificate that was made just now."""
    made = TemporaryAuthority.create("Alfen").issue(["alfen.local"], rsa=old)
    return old_tls(server_context(made)) if old else server_context(made)


async def read(terminal: Terminal, url: str, *words: str) -> tuple[int, dict[str, Any]]:
    about = ("--charger", url, "--family", "alfen", "--user", "admin", "--password-stdin")
    return await terminal.run("read", *about, *words, lines=PASSWORD)


async def test_another_certificate_than_before_stops_everything_until_a_person_accepts_it(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    async with alfen_simulator(tls=https()) as web:
        code, _ = await read(terminal, web.url)
        assert code == 0
        code, _ = await read(terminal, web.url)
        assert code == 0, "the same certificate again needs no word"
        port = web.port
    async with alfen_simulator(tls=https(), port=port) as web:
        code, refused = await read(terminal, web.url)
        assert (code, codes(refused)) == (1, ["link.http.certificate-changed"])
        assert len(refused["findings"][0]["evidence"]) == 2
        code, _ = await read(terminal, web.url, "--accept-certificate")
        assert code == 0
        code, _ = await read(terminal, web.url)
        assert code == 0, "accepted once is known from then on"


async def test_old_tls_is_spoken_only_after_a_person_allowed_it_for_this_charger(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    async with alfen_simulator(tls=https(old=True)) as web:
        code, refused = await read(terminal, web.url)
        assert (code, codes(refused)) == (1, ["link.http.old-tls"])
        code, _ = await read(terminal, web.url, "--old-tls")
        assert code == 0
        code, known = await read(terminal, web.url)

    assert code == 0
    assert known["identity"]["serial"] == "ACE0417342"
