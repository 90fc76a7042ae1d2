"""Every file server of the laptop against every independent client: whole, resumed, never listed, never written."""

from __future__ import annotations

import hashlib
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.file_clients import client_cases, fetch

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware import checked_content
from evsetup.firmware.checked_content import BLOCK
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.offered import OfferedFile
from evsetup.links.tls import TemporaryAuthority

CONTENT = random.Random(2).randbytes(5 * BLOCK + 4321)
SHA = hashlib.sha256(CONTENT).hexdigest()
CLIENTS = {
    "http": ("curl", "wget", "aria2", "lftp"),
    "https": ("curl", "wget", "aria2", "lftp"),
    "ftp": ("curl", "wget", "aria2", "lftp"),
    "ftps": ("curl", "wget", "lftp"),
    "sftp": ("curl", "sftp", "aria2"),
}


@dataclass(frozen=True)
class Desk:
    """A running server with one image on offer, and what a client needs to fetch it."""

    server: FileServer
    offered: OfferedFile
    root: Path
    folder: Path


@asynccontextmanager
async def serving(protocol: str, folder: Path, **how: object) -> AsyncIterator[Desk]:
    authority = TemporaryAuthority.create("evsetup")
    image, root = folder / "image", folder / "root.pem"
    image.write_bytes(CONTENT)
    root.write_text(authority.certificate_pem)
    server = FileServer("127.0.0.1", protocol=TransferProtocol(protocol), authority=authority, **how)  # type: ignore[arg-type]
    async with server:
        offered = await server.offer(image, size=len(CONTENT), sha256=SHA, name="wallbox 2.1.bin")
        yield Desk(server, offered, root, folder)


@pytest.mark.parametrize(("protocol", "client"), client_cases(CLIENTS))
@pytest.mark.parametrize("settled", [False, True], ids=["young", "settled"])
async def test_the_whole_image_and_then_its_rest_come_over(
    protocol: str, client: str, settled: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_content, "SETTLED_NS", -1 if settled else 3_000_000_000)
    async with serving(protocol, tmp_path) as desk:
        whole = tmp_path / "whole.bin"
        good, said = await fetch(client, desk.offered.url, whole, desk.root)
        assert good, said
        assert hashlib.sha256(whole.read_bytes()).hexdigest() == SHA
        assert desk.offered.done.is_set()
        assert desk.offered.covered == len(CONTENT)
        served = desk.offered.bytes_served

        half = tmp_path / "half.bin"
        half.write_bytes(CONTENT[: 2 * BLOCK + 77])
        good, said = await fetch(client, desk.offered.url, half, desk.root)
        assert good, said
        assert half.read_bytes() == CONTENT
        if client != "aria2":  # it goes back to the border of a piece of 1 MiB
            assert desk.offered.bytes_served - served == len(CONTENT) - 2 * BLOCK - 77


@pytest.mark.parametrize(("protocol", "client"), client_cases(CLIENTS))
async def test_what_was_taken_back_is_gone(protocol: str, client: str, tmp_path: Path) -> None:
    async with serving(protocol, tmp_path) as desk:
        desk.server.revoke(desk.offered.token)
        target = tmp_path / "gone.bin"
        good, said = await fetch(client, desk.offered.url, target, desk.root)
        assert not good, said
        assert desk.offered.bytes_served == 0
