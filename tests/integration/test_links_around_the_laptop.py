"""What the CSMS test asks around the laptop: real name servers, pages, proxies and ports, on loopback."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.support.small_services import SUCCESS, name_service, passing_proxy, talker

from evsetup.domain.finding import Finding, Severity
from evsetup.links.laptop_network import LaptopNetwork
from evsetup.links.name_servers import NameServer, Said, addresses_in_hosts_file, ask_name_server
from evsetup.links.outside import Outside
from evsetup.links.port_check import OtherComputer, judge_port, knock, knock_around
from evsetup.links.portal import KnownPage, ask_known_page, judge_portal, judge_private
from evsetup.links.proxy_script import BY_ITSELF
from evsetup.links.system_proxy import ProxySettings, ask_proxy, can_be_asked, judge_proxy, read_system_proxy

HOST, THERE, THERE_6 = "csms.operator.com", "203.0.113.10", "2001:db8::10"
NOBODY_OUTSIDE = Outside(None, None, None)


def found(*addresses: str) -> asyncio.Future[tuple[str, ...]]:
    future: asyncio.Future[tuple[str, ...]] = asyncio.get_running_loop().create_future()
    future.set_result(addresses)
    return future


@contextmanager
def full_port() -> Iterator[int]:
    """A port that answers nobody: its queue is full, and nobody takes from it."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        waiting = []
        for _ in range(3):
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex(server.getsockname())
            waiting.append(caller)
        yield server.getsockname()[1]
        for caller in waiting:
            caller.close()


# Name servers


@pytest.mark.parametrize(
    ("known", "said", "addresses"),
    [
        ([THERE], Said.FOUND, (THERE,)),
        ([THERE, THERE_6], Said.FOUND, (THERE, THERE_6)),
        ([THERE_6], Said.FOUND, (THERE_6,)),
        ([], Said.NO_ADDRESS, ()),
        ("NXDOMAIN", Said.NO_SUCH_NAME, ()),
        ("SERVFAIL", Said.FAILED, ()),
        ("REFUSED", Said.REFUSED, ()),
        (None, Said.SILENT, ()),
    ],
)
async def test_a_name_server_is_heard_out(known: object, said: Said, addresses: tuple[str, ...]) -> None:
    async with name_service({HOST: known}) as (port, _):
        answer = await ask_name_server(NameServer("127.0.0.1", port), HOST, 0.4)
    assert (answer.said, answer.addresses) == (said, addresses)


async def test_a_name_server_that_is_not_there_is_silent() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        answer = await ask_name_server(NameServer("127.0.0.1", taken.getsockname()[1]), HOST, 0.2)
    assert answer.said is Said.SILENT


async def test_a_server_that_answers_for_one_kind_of_address_only_is_still_heard() -> None:
    async with name_service({HOST: [THERE]}, deaf_to="AAAA") as (port, _):
        answer = await ask_name_server(NameServer("127.0.0.1", port), HOST, 60)
    assert answer.addresses == (THERE,)


async def test_of_several_name_servers_a_silent_one_holds_nothing_up() -> None:
    async with name_service({HOST: [THERE]}) as (port, _), name_service({HOST: None}) as (silent, _):
        servers = [NameServer("127.0.0.1", silent), NameServer("127.0.0.1", port)]
        finding = await LaptopNetwork(NOBODY_OUTSIDE, servers).name_servers(HOST, 443, found(THERE), 60)
    assert finding is not None
    assert finding.code == "probe.name.ok"
    assert [piece.content for piece in finding.evidence] == ["no answer", THERE]


async def test_a_name_with_letters_beyond_ascii_is_asked_for_as_the_name_service_knows_it() -> None:
    async with name_service({"xn--strm-7qa.operator.com": [THERE]}) as (port, _):
        answer = await ask_name_server(NameServer("127.0.0.1", port), "Ström.operator.com", 2)
    assert answer.addresses == (THERE,)


@pytest.mark.parametrize(
    ("host", "addresses"),
    [("csms.local", ("192.168.1.5",)), ("csms", ("192.168.1.5",)), ("csms.lan", ()), ("localhost", ("127.0.0.1",))],
)
async def test_nobody_outside_hears_of_a_name_that_is_not_public(host: str, addresses: tuple[str, ...]) -> None:
    async with name_service({}) as (port, outside), name_service({host: "NXDOMAIN"}) as (near, _):
        network = LaptopNetwork(
            Outside(NameServer("127.0.0.1", port, outside=True), None, None), [NameServer("127.0.0.1", near)]
        )
        finding = await network.name_servers(host, 443, found(*addresses), 0.5)
    assert outside.asked == []
    assert not any("outside" in piece.label for piece in (finding.evidence if finding else ()))


async def test_a_wrong_entry_in_the_hosts_file_is_told_and_kept_from_the_outside(tmp_path: Path) -> None:
    hosts = tmp_path / "hosts"
    hosts.write_text(f"127.0.0.1 localhost\n10.0.0.9\tother {HOST.upper()} # left over\n")
    async with name_service({HOST: [THERE]}) as (near, _), name_service({HOST: [THERE]}) as (far, outside):
        network = LaptopNetwork(
            Outside(NameServer("127.0.0.1", far), None, None), [NameServer("127.0.0.1", near)], hosts
        )
        finding = await network.name_servers(HOST, 443, found("10.0.0.9"), 2)
    assert finding is not None
    assert finding.code == "probe.name.hosts-file"
    assert "10.0.0.9" in str(finding.seen)
    assert outside.asked == []


def test_a_hosts_file_that_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    assert addresses_in_hosts_file(HOST, tmp_path / "none") == ()


# Sign-in page


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (SUCCESS, "none"),
        ("HTTP/1.1 200 OK\r\n\r\n<html><title>Hotel Wi-Fi</title></html>", "sign-in"),
        ("HTTP/1.1 302 Found\r\nLocation: http://login.hotel.example/\r\n\r\n", "sign-in"),
        ("HTTP/1.1 307 Temporary Redirect\r\nlocation: https://login.hotel.example/\r\n\r\n", "sign-in"),
        ("HTTP/1.1 511 Network Authentication Required\r\n\r\n<html/>", "sign-in"),
        ("HTTP/1.0 403 Forbidden\r\n\r\nfiltered", "unclear"),
        ("HTTP/1.1 503 Service Unavailable\r\n\r\n", "unclear"),
        ("SSH-2.0-OpenSSH_9.2\r\n", "no-internet"),
        ("reset", "no-internet"),
        ("", "no-internet"),
    ],
)
async def test_whoever_answers_in_a_known_pages_place_is_a_sign_in_page(answer: str, code: str) -> None:
    async with talker(answer) as (port, _):
        page = KnownPage(f"http://127.0.0.1:{port}/success.txt?ipv4", 200, "success")
        finding = judge_portal(page, await ask_known_page(page, 0.5))
    assert finding.code == f"probe.portal.{code}"
    assert finding.evidence[0].content == page.url
    assert finding.severity.fails == (code == "sign-in")


async def test_a_page_that_answers_with_nothing_is_known_by_its_status() -> None:
    async with talker("HTTP/1.1 204 No Content\r\n\r\n") as (port, asked):
        page = KnownPage(f"http://127.0.0.1:{port}/generate_204", 204)
        assert judge_portal(page, await ask_known_page(page, 2)).code == "probe.portal.none"
    assert asked == ["GET /generate_204 HTTP/1.1"]


async def test_a_page_whose_name_leads_nowhere_only_means_that_there_is_no_internet() -> None:
    page = KnownPage("http://page.invalid/", 200)
    finding = judge_portal(page, await ask_known_page(page, 2))
    assert (finding.code, finding.severity) == ("probe.portal.no-internet", Severity.INFO)


@pytest.mark.parametrize(
    ("answer", "is_sign_in"),
    [
        ("HTTP/1.1 302 Found\r\nLocation: http://login.hotel.example/\r\n\r\n", True),
        ("HTTP/1.1 511 Network Authentication Required\r\n\r\n", True),
        (f"HTTP/1.1 301 Moved Permanently\r\nLocation: https://{HOST}/\r\n\r\n", False),
        ("HTTP/1.1 200 OK\r\n\r\n<html>CSMS</html>", False),
    ],
)
async def test_a_public_name_with_a_private_address_is_a_sign_in_page_only_if_it_behaves_like_one(
    answer: str, is_sign_in: bool
) -> None:
    async with talker(answer) as (port, _):
        seen = await ask_known_page(KnownPage(f"http://127.0.0.1:{port}/", 200), 2)
    finding = judge_private(HOST, ("10.0.0.1",), seen)
    assert (finding is not None) is is_sign_in
    assert judge_private(HOST, (THERE,), seen) is None


@pytest.mark.parametrize(
    ("host", "addresses", "severity"),
    [
        ("127.0.0.1", ("127.0.0.1",), Severity.OK),
        (HOST, ("127.0.0.1",), Severity.OK),
        ("192.168.1.5", ("192.168.1.5",), Severity.INFO),
        ("csms.local", (), Severity.INFO),
    ],
)
async def test_no_page_outside_is_asked_for_a_csms_that_is_not_in_the_internet(
    host: str, addresses: tuple[str, ...], severity: Severity
) -> None:
    async with talker(SUCCESS) as (port, asked):
        network = LaptopNetwork(Outside(None, KnownPage(f"http://127.0.0.1:{port}/", 200), None))
        finding = await network.portal(host, found(*addresses), 2)
    assert finding is not None
    assert (finding.code, finding.severity) == ("probe.portal.not-needed", severity)
    assert asked == []


async def test_the_known_page_tells_the_time_too() -> None:
    async with talker(SUCCESS) as (port, _):
        network = LaptopNetwork(Outside(None, KnownPage(f"http://127.0.0.1:{port}/", 200, "success"), None))
        assert await network.clock_ahead(1) is None
        assert (await network.portal(THERE, found(THERE), 5)).code == "probe.portal.none"
        ahead = await network.clock_ahead(1)
    assert ahead is not None
    assert abs(ahead) < 30


async def test_a_sign_in_pages_clock_is_nobodys_witness() -> None:
    async with talker(SUCCESS.replace("success", "<html>sign in")) as (port, _):
        network = LaptopNetwork(Outside(None, KnownPage(f"http://127.0.0.1:{port}/", 200, "success"), None))
        assert (await network.portal(THERE, found(THERE), 5)).code == "probe.portal.sign-in"
        assert await network.clock_ahead(1) is None


# Proxy


async def tried(proxy: str, timeout_s: float = 2.0) -> Finding:
    settings = ProxySettings(proxy)
    return judge_proxy(settings, f"{HOST}:443", await ask_proxy(proxy, HOST, 443, timeout_s))


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("HTTP/1.1 200 Connection established\r\n\r\n", "passes"),
        ("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n", "log-in"),
        ("HTTP/1.1 403 Forbidden\r\n\r\nno such site here", "refuses"),
        ("HTTP/1.1 502 Bad Gateway\r\n\r\n", "refuses"),
        ("hello\r\n", "refuses"),
        ("", "silent"),
    ],
)
async def test_each_answer_of_a_proxy_is_worth_knowing_and_no_failure(answer: str, code: str) -> None:
    async with talker(answer) as (port, asked):
        finding = await tried(f"http://127.0.0.1:{port}", 0.5)
    assert (finding.code, finding.severity) == (f"probe.proxy.{code}", Severity.INFO)
    assert asked == [f"CONNECT {HOST}:443 HTTP/1.1"]
    assert f"{HOST}:443" in str(finding.do[0])


async def test_a_proxy_that_is_gone_does_not_answer() -> None:
    async with talker("") as (port, _):
        pass
    assert (await tried(f"http://127.0.0.1:{port}")).code == "probe.proxy.silent"


async def test_a_proxy_that_lets_us_through_is_left_again() -> None:
    async with talker("hello") as (csms, reached), passing_proxy() as (port, asked):
        seen = await ask_proxy(f"127.0.0.1:{port}", "127.0.0.1", csms, 2)
    assert seen.answer is not None
    assert seen.answer.status == 200
    assert asked == [f"CONNECT 127.0.0.1:{csms} HTTP/1.1"]
    assert reached == []


async def test_the_log_in_of_a_proxy_is_used_and_never_shown() -> None:
    async with talker("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n") as (port, _):
        finding = await tried(f"http://fitter:hush-hush@127.0.0.1:{port}")
    assert "hush-hush" not in repr(finding)
    assert f"127.0.0.1:{port}" in str(finding.seen)


def test_the_environment_says_which_proxy_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    assert read_system_proxy(HOST, secure=True) == ProxySettings()
    assert judge_proxy(ProxySettings(), f"{HOST}:443", None).code == "probe.proxy.none"
    monkeypatch.setenv("https_proxy", "http://10.0.0.1:3128")
    assert read_system_proxy(HOST, secure=True).proxy == "http://10.0.0.1:3128"
    assert read_system_proxy(HOST, secure=False).proxy == ""
    monkeypatch.setenv("no_proxy", "operator.com")
    assert read_system_proxy(HOST, secure=True).proxy == ""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="desktops of Linux keep their settings so")
@pytest.mark.parametrize(
    ("mode", "url", "pac"),
    [
        ("'none'", "'http://wpad/proxy.pac'", ""),
        ("'auto'", "'http://wpad/proxy.pac'", "http://wpad/proxy.pac"),
        ("'auto'", "''", BY_ITSELF),
    ],
)
def test_gnome_says_where_the_script_is(
    mode: str, url: str, pac: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gsettings = tmp_path / "gsettings"
    gsettings.write_text(f'#!/bin/sh\ncase "$1 $2 $3" in\n*" mode") echo "{mode}";;\n*) echo "{url}";;\nesac\n')
    gsettings.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert read_system_proxy(HOST, secure=True).pac == pac


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="desktops of Linux keep their settings so")
@pytest.mark.parametrize(
    ("settings", "pac"),
    [
        (None, ""),
        ("[Proxy Settings]\nProxyType=0\nProxy Config Script=http://wpad/proxy.pac\n", ""),
        ("[Proxy Settings]\nProxy Config Script=http://wpad/100%.pac\nProxyType=2\n", "http://wpad/100%.pac"),
        ("[Proxy Settings]\nProxyType=3\n", BY_ITSELF),
        ("no settings", ""),
    ],
)
def test_kde_says_where_the_script_is(
    settings: str | None, pac: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if settings is not None:
        (tmp_path / "kioslaverc").write_text(settings)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert read_system_proxy(HOST, secure=True).pac == pac


def test_a_script_and_other_kinds_of_proxy_are_named_and_not_tried() -> None:
    script = judge_proxy(ProxySettings(pac="http://wpad/proxy.pac"), f"{HOST}:443", None)
    assert script.code == "probe.proxy.pac"
    assert script.evidence[0].content == "http://wpad/proxy.pac"
    for proxy in ("socks5://10.0.0.1:1080", "https://10.0.0.1:3129", "http://[", "http://10.0.0.1:99999"):
        assert not can_be_asked(ProxySettings(proxy))
        assert judge_proxy(ProxySettings(proxy), f"{HOST}:443", None).code == "probe.proxy.untried"


async def test_a_csms_on_this_laptop_needs_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with talker("HTTP/1.1 200 OK\r\n\r\n") as (port, asked):
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        finding = await LaptopNetwork(NOBODY_OUTSIDE).proxy("localhost", 443, True, found("127.0.0.1"), 2)
    assert finding.code == "probe.proxy.not-needed"
    assert asked == []


# Ports


async def test_a_port_is_known_by_how_it_answers() -> None:
    async with talker("hello") as (port, _):
        open_port = await knock("127.0.0.1", port, 2)
    closed_port = await knock("127.0.0.1", port, 2)
    with full_port() as full:
        silent_port = await knock("127.0.0.1", full, 0.2)
    assert (open_port.answers, open_port.takes) == (True, True)
    assert (closed_port.answers, closed_port.takes) == (True, False)
    assert (silent_port.answers, silent_port.takes) == (False, False)


async def test_another_computer_is_asked_only_where_there_is_one() -> None:
    async with talker("hello") as (port, _):
        near, far = await knock_around("127.0.0.1", port, None, 2, in_site=True)
        assert far == ()
        assert {each.port for each in near} == {443, 80, 22}
        near, far = await knock_around("127.0.0.1", port, OtherComputer("127.0.0.2", (port,)), 2, in_site=False)
        assert {each.port for each in near} == {443, 80}
    assert [(each.host, each.port) for each in far] == [("127.0.0.2", port)]
    finding = judge_port("127.0.0.1", port, (), far, OtherComputer("127.0.0.2", (port,)))
    assert finding is not None
    assert finding.code == "probe.connection.server-down"


async def test_where_nobody_answers_nothing_is_claimed() -> None:
    with full_port() as full:
        silent = await knock("127.0.0.1", full, 0.2)
    assert judge_port("127.0.0.1", full, (silent,), (), None) is None
    assert judge_port("127.0.0.1", full, (silent,), (silent,), OtherComputer("127.0.0.1", (full,))) is None
