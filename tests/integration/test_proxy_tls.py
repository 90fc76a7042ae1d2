"""The recording proxy with real TLS on either side: both ways in and out, wrong roots, wrong names, and security profile 3."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.csms_peers import nginx
from tests.support.proxy_ends import LOG_IN, Heard, csms
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.proxy_events import LinkOpened, LinkRefused, Met

BEAT = '[2,"1","Heartbeat",{}]'


class Folder:
    """A place for recordings, and the CSMS's authority as a file."""

    def __init__(self, path: Path) -> None:
        self.record = path / "talk.jsonl"
        self.theirs = TemporaryAuthority.create("their root")
        self.ours = TemporaryAuthority.create("our root")
        self.ca = path / "their-root.pem"
        self.ca.write_text(self.theirs.certificate_pem)

    def server(self, name: str = "127.0.0.1", **more: Any) -> ssl.SSLContext:
        return server_context(self.theirs.issue([name]), **more)

    def charger(self) -> ssl.SSLContext:
        return ssl.create_default_context(cadata=self.ours.certificate_pem)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@asynccontextmanager
async def proxy(
    folder: Folder, upstream: str, *, tls: bool, ca: Path | None = None
) -> AsyncIterator[tuple[str, Heard]]:
    heard = Heard()
    wish = ProxyWish(upstream, folder.record, authority=folder.ours if tls else None, ca_file=ca)
    async with RecordedProxy(wish, heard) as running:
        yield running.url, heard


def mistrust(url: str, root: TemporaryAuthority) -> None:
    """Shakes hands as a charger that knows only ``root``, and says why it hangs up; asyncio would hang up without a word."""
    context = ssl.create_default_context(cadata=root.certificate_pem)
    with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), 20) as plain:
        context.wrap_socket(plain, server_hostname="127.0.0.1").close()


def charger(url: str, tls: ssl.SSLContext | None = None) -> connect:
    offer = [Subprotocol("ocpp1.6")]
    log_in = {"Authorization": LOG_IN}
    return connect(f"{url}/CP1", ssl=tls, subprotocols=offer, additional_headers=log_in, proxy=None)


@pytest.mark.parametrize(("near", "far"), [(False, True), (True, False), (True, True)])
async def test_tls_on_either_side_passes_everything_on(folder: Folder, near: bool, far: bool) -> None:
    async with (
        csms(ssl=folder.server() if far else None) as upstream,
        proxy(folder, upstream, tls=near, ca=folder.ca) as (url, heard),
        charger(url, folder.charger() if near else None) as link,
    ):
        assert url.startswith("wss://" if near else "ws://")
        assert upstream.startswith("wss://" if far else "ws://")
        await link.send(BEAT)
        assert await link.recv() == BEAT
        assert (await heard.first(LinkOpened)).secure is near


async def refused(folder: Folder, upstream: str, ca: Path | None) -> tuple[int, LinkRefused]:
    async with proxy(folder, upstream, tls=False, ca=ca) as (url, heard):
        with pytest.raises(InvalidStatus) as told:
            await charger(url)
        return told.value.response.status_code, await heard.first(LinkRefused)


async def test_a_csms_whose_root_nobody_trusts_is_502_and_told(folder: Folder) -> None:
    folder.ca.write_text(folder.ours.certificate_pem)
    async with csms(ssl=folder.server()) as upstream:
        status, told = await refused(folder, upstream, folder.ca)
    assert (status, told.finding.code) == (502, "proxy.upstream-untrusted")


async def test_a_csms_that_the_system_does_not_know_is_502_and_told(folder: Folder) -> None:
    async with csms(ssl=folder.server()) as upstream:
        status, told = await refused(folder, upstream, None)
    assert (status, told.finding.code) == (502, "proxy.upstream-untrusted")


async def test_a_certificate_for_another_name_is_502_and_told(folder: Folder) -> None:
    async with csms(ssl=folder.server("192.0.2.7")) as upstream:
        status, told = await refused(folder, upstream, folder.ca)
    assert (status, told.finding.code) == (502, "proxy.upstream-untrusted")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_csms_that_wants_the_charger_s_own_certificate_is_explained_not_faked(
    folder: Folder, version: ssl.TLSVersion
) -> None:
    context = folder.server(client_roots=(folder.theirs.certificate_pem,))
    context.verify_mode = ssl.CERT_REQUIRED
    context.minimum_version = context.maximum_version = version
    async with csms(ssl=context) as upstream:
        status, told = await refused(folder, upstream, folder.ca)
    assert (status, told.finding.code) == (502, "proxy.profile-3")


async def test_tls_spoken_to_a_plain_csms_is_502_and_told(folder: Folder) -> None:
    async with csms() as upstream:
        status, told = await refused(folder, upstream.replace("ws://", "wss://"), folder.ca)
    assert (status, told.finding.code) == (502, "proxy.upstream-unreachable")


async def test_a_charger_that_does_not_trust_this_laptop_is_seen(folder: Folder) -> None:
    async with csms() as upstream, proxy(folder, upstream, tls=True) as (url, heard):
        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.to_thread(mistrust, url, folder.theirs)
        assert (await heard.first(Met)).finding.code == "dial-in.not-trusted"


async def test_through_nginx_with_tls_in_front_of_a_csms(folder: Folder, tmp_path: Path) -> None:
    async with (
        csms() as plain,
        nginx(tmp_path, folder.theirs.issue(["127.0.0.1"]), int(plain.split(":")[2].partition("/")[0])) as port,
        proxy(folder, f"wss://127.0.0.1:{port}/base", tls=False, ca=folder.ca) as (url, _),
        charger(url) as link,
    ):
        await link.send("x" * 65_536)
        assert await link.recv() == "x" * 65_536


async def test_a_bad_gateway_of_nginx_reaches_the_charger_as_it_is(folder: Folder, tmp_path: Path) -> None:
    async with csms() as plain:
        behind = int(plain.split(":")[2].partition("/")[0])
    async with (
        nginx(tmp_path, folder.theirs.issue(["127.0.0.1"]), behind) as port,
        proxy(folder, f"wss://127.0.0.1:{port}/base", tls=False, ca=folder.ca) as (url, heard),
    ):
        with pytest.raises(InvalidStatus) as told:
            await charger(url)
        assert b"nginx" in (told.value.response.body or b"")
        assert (await heard.first(LinkRefused)).finding.code == "proxy.refused-502"
