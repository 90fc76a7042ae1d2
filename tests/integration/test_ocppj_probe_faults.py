"""The probe against servers that fail in every way known: real sockets, real TLS, one fault each."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity_rule import IdentityRule
from evsetup.domain.secret import Secret
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority, self_signed, server_context
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult

KEY = Secret("a-key-of-20-letters!")


@pytest.fixture(scope="module")
def authority() -> TemporaryAuthority:
    return TemporaryAuthority.create("operator root")


@pytest.fixture
def ca_file(authority: TemporaryAuthority, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    path.write_text(authority.certificate_pem)
    return path


async def probe(address: str, *, timeout_s: float = 10.0, **more: object) -> ProbeReport:
    """Runs one probe and checks what holds for every probe."""
    heard: list[StepResult] = []
    request = ProbeRequest(address, "CP1", KEY, timeout_s=timeout_s)._replace(**more)
    async with asyncio.timeout(60):
        report = await probe_csms(request, heard.append)
    assert sorted(heard, key=lambda result: result.step.place) == list(report.results)
    order = [list(ProbeStep).index(result.step) for result in report.results]
    assert order == sorted(set(order))
    assert KEY.reveal() not in repr(report)
    worst = max(result.finding.severity for result in report.results)
    assert report.verdict.severity is (Severity.OK if worst is Severity.INFO else worst)
    return report


def last(report: ProbeReport) -> Finding:
    return report.results[-1].finding


def codes(report: ProbeReport) -> dict[ProbeStep, str]:
    return {result.step: result.finding.code for result in report.results}


@asynccontextmanager
async def bare_server(
    answer: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    """A TCP server that does one thing with each connection, then closes it."""

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve_one, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]


def replying(head: str, body: str = "") -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        lines = f"HTTP/1.1 {head}\r\nContent-Length: {len(body)}\r\nContent-Type: text/html\r\n\r\n{body}"
        writer.write(lines.encode())
        await writer.drain()

    return answer


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        ("200 OK", "<html>sign in</html>", "web-page"),
        ("301 Moved Permanently\r\nLocation: https://elsewhere.example/", "", "moved"),
        ("302 Found\r\nLocation: ws://127.0.0.1:1/", "", "moved"),
        ("400 Bad Request", "no", "refused"),
        ("400 Bad Request", "The plain HTTP request was sent to HTTPS port", "tls-port"),
        ("403 Forbidden", "", "forbidden"),
        ("404 Not Found", "", "not-found"),
        ("405 Method Not Allowed", "", "refused"),
        ("407 Proxy Authentication Required", "", "proxy"),
        ("426 Upgrade Required", "", "upgrade-required"),
        ("429 Too Many Requests", "", "too-many"),
        ("500 Internal Server Error", "", "server-fault"),
        ("503 Service Unavailable", "", "server-fault"),
        ("101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade", "", "broken"),
    ],
)
async def test_each_status_has_its_own_finding_with_the_servers_words(status: str, body: str, code: str) -> None:
    async with bare_server(replying(status, body)) as port:
        report = await probe(f"ws://127.0.0.1:{port}/ocpp")
    assert report.results[-1].step is ProbeStep.UPGRADE
    assert last(report).code == f"probe.upgrade.{code}"
    evidence = {piece.label: piece.content for piece in last(report).evidence}
    assert evidence["status line"] == f"HTTP/1.1 {status.partition(chr(13))[0]}"
    assert evidence.get("body", "") == body


async def test_a_long_page_is_kept_up_to_four_kilobytes() -> None:
    async with bare_server(replying("200 OK", "x" * 100_000)) as port:
        report = await probe(f"ws://127.0.0.1:{port}/ocpp")
    body = next(piece.content for piece in last(report).evidence if piece.label == "body")
    assert 3000 < len(body) <= 4096


async def test_a_status_is_seen_even_if_the_rest_never_comes() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
        await reader.read()
        await reader.read()

    async with bare_server(answer) as port:
        report = await probe(f"ws://127.0.0.1:{port}/ocpp", timeout_s=0.3)
    assert last(report).code == "probe.upgrade.server-fault"


async def test_a_server_that_repeats_our_log_in_does_not_make_us_repeat_it() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: %d\r\n\r\n%b" % (len(request), request))
        await writer.drain()

    async with bare_server(answer) as port:
        report = await probe(f"ws://127.0.0.1:{port}/ocpp")
    assert "Authorization: Basic ••••••••" in repr(last(report).evidence)


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)


async def stay_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    while await reader.read(1000):
        pass


async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail.example ESMTP\r\n")
    await writer.drain()
    await reader.read(100)


@pytest.mark.parametrize(
    ("behaviour", "plain", "secure"),
    [(hang_up, "upgrade.closed", "certificate.no-tls"), (greet, "upgrade.no-http", "certificate.no-tls")],
)
async def test_what_is_no_web_server_is_named(
    behaviour: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    plain: str,
    secure: str,
    ca_file: Path,
) -> None:
    async with bare_server(behaviour) as port:
        assert last(await probe(f"ws://127.0.0.1:{port}/ocpp")).code == f"probe.{plain}"
        assert last(await probe(f"wss://127.0.0.1:{port}/ocpp", ca_file=ca_file)).code == f"probe.{secure}"


async def test_a_server_that_stays_silent_is_given_up_after_the_time_out(ca_file: Path) -> None:
    async with bare_server(stay_silent) as port:
        report = await probe(f"ws://127.0.0.1:{port}/ocpp", timeout_s=0.2)
        assert last(report).code == "probe.upgrade.silent"
        report = await probe(f"wss://127.0.0.1:{port}/ocpp", timeout_s=0.2, ca_file=ca_file)
        assert last(report).code == "probe.certificate.no-tls"


async def test_a_port_where_nobody_listens_is_told() -> None:
    async with bare_server(hang_up) as port:
        pass
    report = await probe(f"ws://localhost:{port}/ocpp")
    assert last(report).code == "probe.connection.refused"
    assert last(report).evidence


async def test_a_name_that_does_not_exist_is_told() -> None:
    report = await probe("wss://csms.invalid/ocpp")
    assert last(report).code == "probe.name.not-found"
    assert "csms.invalid" in str(report.verdict.seen)


async def test_an_address_that_cannot_be_dialled_ends_there() -> None:
    report = await probe("https://csms.invalid/ocpp")
    assert [result.step for result in report.results] == [ProbeStep.ADDRESS]
    assert report.url == "https://csms.invalid/ocpp"


def broken(kind: str, authority: TemporaryAuthority) -> IssuedCertificate:
    now = datetime.now(UTC)
    match kind:
        case "expired":
            return authority.issue(["localhost"], not_before=now - timedelta(days=9), not_after=now - timedelta(days=1))
        case "not-yet-valid":
            return authority.issue(["localhost"], not_before=now + timedelta(days=1))
        case "wrong-name":
            return authority.issue(["elsewhere.example"])
        case "unknown-authority":
            return TemporaryAuthority.create("another root").issue(["localhost"])
        case "missing intermediate":
            return authority.subordinate("intermediate").issue(["localhost"], with_chain=False)
        case _:
            return self_signed(["localhost"])


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("expired", "expired"),
        ("not-yet-valid", "not-yet-valid"),
        ("wrong-name", "wrong-name"),
        ("unknown-authority", "unknown-authority"),
        ("missing intermediate", "unknown-authority"),
        ("self-signed", "self-signed"),
    ],
)
async def test_each_broken_certificate_has_its_own_finding_and_is_described(
    kind: str, code: str, authority: TemporaryAuthority, ca_file: Path
) -> None:
    async with bare_server(stay_silent, server_context(broken(kind, authority))) as port:
        report = await probe(f"wss://localhost:{port}/ocpp", ca_file=ca_file)
    assert report.results[-1].step is ProbeStep.CERTIFICATE
    assert last(report).code == f"probe.certificate.{code}"
    labels = {piece.label for piece in last(report).evidence}
    assert {"subject", "issuer", "valid", "SHA-256 fingerprint"} <= labels


async def test_the_system_authorities_do_not_vouch_for_a_temporary_one(authority: TemporaryAuthority) -> None:
    async with bare_server(stay_silent, server_context(authority.issue(["localhost"]))) as port:
        report = await probe(f"wss://localhost:{port}/ocpp")
    assert last(report).code == "probe.certificate.unknown-authority"


async def test_a_certificate_that_ends_soon_is_a_warning_and_no_obstacle(
    authority: TemporaryAuthority, ca_file: Path
) -> None:
    now = datetime.now(UTC)
    soon = authority.issue(["localhost"], not_before=now - timedelta(days=87), not_after=now + timedelta(days=3))
    async with CommissioningCsms(tls=server_context(soon)) as csms:
        csms.expect("CP1", KEY)
        report = await probe(csms.url.replace("127.0.0.1", "localhost"), ca_file=ca_file)
    assert ProbeStep.RECONNECT in codes(report)
    assert "is good until" in str(report.verdict.seen)


async def test_a_ca_file_without_certificate_is_told(tmp_path: Path, authority: TemporaryAuthority) -> None:
    (tmp_path / "empty.pem").write_text("")
    async with bare_server(stay_silent, server_context(authority.issue(["localhost"]))) as port:
        report = await probe(f"wss://localhost:{port}/ocpp", ca_file=tmp_path / "empty.pem")
    assert last(report).code == "probe.certificate.bad-ca-file"


async def test_tls_to_a_plain_port_and_plain_to_a_tls_port_are_told(
    authority: TemporaryAuthority, ca_file: Path
) -> None:
    async with (
        CommissioningCsms() as plain,
        CommissioningCsms(tls=server_context(authority.issue(["localhost"]))) as secure,
    ):
        report = await probe(f"wss://localhost:{plain.port}/ocpp", ca_file=ca_file)
        assert last(report).code == "probe.certificate.plain-port"
        report = await probe(f"ws://localhost:{secure.port}/ocpp")
        assert last(report).code == "probe.upgrade.tls-port"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_csms_that_wants_a_client_certificate_is_told(
    authority: TemporaryAuthority, ca_file: Path, version: ssl.TLSVersion
) -> None:
    context = server_context(authority.issue(["localhost"]))
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = version
    context.load_verify_locations(cadata=authority.certificate_pem)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve_all() -> None:
            # A blocking socket sends the alert with which real servers say why; asyncio's server does not.
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    connection.settimeout(5)
                    with suppress(OSError):
                        context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=False)
                    with suppress(OSError):
                        while connection.recv(1000):
                            pass

        serving = asyncio.ensure_future(asyncio.to_thread(serve_all))
        report = await probe(f"wss://localhost:{listening.getsockname()[1]}/ocpp", ca_file=ca_file)
        listening.shutdown(socket.SHUT_RDWR)
    await serving
    assert report.primary is not None
    assert report.primary.finding.code == "probe.certificate.client-certificate"


# What a CSMS does after the upgrade.

Answer = Callable[[str], list[object] | None]


@asynccontextmanager
async def csms(
    answer: Answer = lambda action: [],
    *,
    subprotocol: str | None = "ocpp1.6",
    admit: Callable[[Request], Response | None] = lambda request: None,
) -> AsyncIterator[str]:
    """A CSMS that answers each action with the tail of a frame; ``None`` hangs up, ``[]`` stays silent."""

    async def serve_one(connection: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            async for raw in connection:
                _, message_id, action, _ = json.loads(raw)
                tail = answer(action)
                if tail is None:
                    await connection.close(1008, "no")
                    return
                if tail:
                    await connection.send(json.dumps([tail[0], message_id, *tail[1:]]))

    server = serve(
        serve_one,
        "127.0.0.1",
        0,
        select_subprotocol=lambda connection, offered: Subprotocol(subprotocol) if subprotocol else None,
        process_request=lambda connection, request: admit(request),
        close_timeout=1,
    )
    async with server as listening:
        yield f"ws://127.0.0.1:{listening.sockets[0].getsockname()[1]}/ocpp"


def boot(status: object, at: datetime | str | None = None) -> Answer:
    time = at if isinstance(at, str) else (at or datetime.now(UTC)).isoformat()
    return lambda action: [3, {"status": status, "currentTime": time, "interval": 60}]


def but(action: str, tail: list[object] | None) -> Answer:
    """Accepts everything, but answers ``action`` with ``tail``."""
    return lambda asked: tail if asked == action else boot("Accepted")(asked)


@pytest.mark.parametrize(
    ("answer", "step", "code", "severity"),
    [
        (boot("Pending"), "BOOT", "probe.boot.pending", Severity.WARNING),
        (boot("Rejected"), "BOOT", "probe.boot.rejected", Severity.PROBLEM),
        (boot("Maybe"), "BOOT", "probe.boot.unreadable", Severity.PROBLEM),
        (boot(["Accepted"]), "BOOT", "probe.boot.unreadable", Severity.PROBLEM),
        (lambda action: [4, "InternalError", "", {}], "BOOT", "probe.boot.refused", Severity.PROBLEM),
        (lambda action: [3, "Accepted"], "BOOT", "probe.boot.garbled", Severity.PROBLEM),
        (lambda action: [], "BOOT", "probe.boot.silent", Severity.PROBLEM),
        (lambda action: None, "BOOT", "probe.boot.closed", Severity.PROBLEM),
        (but("Heartbeat", [4, "NotSupported", "", {}]), "HEARTBEAT", "probe.heartbeat.refused", Severity.PROBLEM),
        (but("Heartbeat", None), "HEARTBEAT", "probe.heartbeat.closed", Severity.PROBLEM),
        (but("Heartbeat", []), "HEARTBEAT", "probe.heartbeat.silent", Severity.PROBLEM),
        (but("Heartbeat", [3, 7]), "HEARTBEAT", "probe.heartbeat.garbled", Severity.PROBLEM),
        (
            but("StatusNotification", [4, "InternalError", "", {}]),
            "HEARTBEAT",
            "probe.status.refused",
            Severity.WARNING,
        ),
        (but("StatusNotification", None), "HEARTBEAT", "probe.status.closed", Severity.PROBLEM),
        (but("StatusNotification", []), "HEARTBEAT", "probe.status.silent", Severity.PROBLEM),
        (but("StatusNotification", [3, 7]), "HEARTBEAT", "probe.status.garbled", Severity.PROBLEM),
    ],
)
async def test_what_happens_after_the_door_is_told_apart(
    answer: Answer, step: str, code: str, severity: Severity
) -> None:
    action = {"BOOT": "BootNotification", "HEARTBEAT": "Heartbeat" if "heartbeat" in code else "StatusNotification"}[
        step
    ]
    async with csms(answer) as address:
        report = await probe(address, timeout_s=1.0)
    finding = next(result.finding for result in report.results if result.step.name == step)
    assert (finding.code, finding.severity) == (code, severity)
    assert any(piece.label == "sent" and action in piece.content for piece in finding.evidence)
    assert report.primary is not None
    assert report.primary.finding is finding or report.primary.step is ProbeStep.KEY


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (datetime.now(UTC) - timedelta(hours=2), "skew"),
        (datetime.now(UTC) + timedelta(days=400), "skew"),
        ("2026-01-01T00:00:00", "no-zone"),
        ("yesterday", "unreadable"),
        ("", "unreadable"),
    ],
)
async def test_a_csms_with_a_wrong_clock_is_a_warning_and_no_obstacle(at: datetime | str, code: str) -> None:
    async with csms(boot("Accepted", at)) as address:
        report = await probe(address)
    clock = next(result.finding for result in report.results if result.step is ProbeStep.TIME)
    assert (clock.code, clock.severity) == (f"probe.time.{code}", Severity.WARNING)
    assert codes(report)[ProbeStep.BOOT] == "probe.boot.ok"
    assert codes(report)[ProbeStep.HEARTBEAT] == "probe.heartbeat.ok"


async def test_a_csms_that_names_no_subprotocol_is_a_warning_and_the_probe_goes_on() -> None:
    async with csms(boot("Accepted"), subprotocol=None) as address:
        report = await probe(address)
    assert codes(report)[ProbeStep.SUBPROTOCOL] == "probe.subprotocol.none"
    assert codes(report)[ProbeStep.HEARTBEAT] == "probe.heartbeat.ok"


async def test_a_csms_that_names_another_subprotocol_is_a_problem() -> None:
    async with csms(subprotocol="ocpp9.9") as address:
        report = await probe(address)
    assert last(report).code == "probe.subprotocol.other"


def refusing(status: int) -> Response:
    return Response(status, "No", Headers({"Content-Length": "0", "Connection": "close"}), b"")


def only_if(
    path_ok: Callable[[str], bool], status: int, otherwise: int | None = None
) -> Callable[[Request], Response | None]:
    """Answers ``status`` where ``path_ok``, and ``otherwise`` (101 when ``None``) elsewhere."""

    def admit(request: Request) -> Response | None:
        if path_ok(request.path):
            return refusing(status)
        return refusing(otherwise) if otherwise is not None else None

    return admit


@pytest.mark.parametrize(
    ("admit", "code", "sentence"),
    [
        (
            only_if(lambda path: path == "/ocpp/CP1", 401, 404),
            "key.wrong",
            "Address and identity are right, the key is not: the CSMS answers 401 to this key and 404 to a made-up identity.",
        ),
        (
            only_if(lambda path: path == "/ocpp/CP1", 401),
            "key.wrong",
            "Address and identity are right, the key is not: The CSMS lets strangers in and refuses CP1 with this key.",
        ),
        (only_if(lambda path: True, 401), "key.refused", "The address is right; the identity or the key is not."),
        (
            only_if(lambda path: path.startswith("/ocpp/"), 404, 200),
            "upgrade.unknown-identity",
            "The address is right, the identity is not.",
        ),
        (
            only_if(lambda path: path == "/ocpp/CP1", 404, 401),
            "upgrade.unknown-identity",
            "The address is right, the identity is not.",
        ),
        (only_if(lambda path: True, 404), "upgrade.not-found", "The server is right; the path or the identity is not."),
    ],
)
async def test_401_and_404_are_understood_by_varying_one_thing_at_a_time(
    admit: Callable[[Request], Response | None], code: str, sentence: str
) -> None:
    async with csms(admit=admit) as address:
        report = await probe(address)
    assert last(report).code == f"probe.{code}"
    assert str(report.verdict.seen) == sentence


async def test_a_csms_that_asks_no_key_is_a_warning() -> None:
    async with csms(boot("Accepted")) as address:
        report = await probe(address, key=None)
    assert codes(report)[ProbeStep.KEY] == "probe.key.not-asked"


@pytest.mark.parametrize("step", [ProbeStep.ADDRESS, ProbeStep.CONNECTION, ProbeStep.UPGRADE])
async def test_a_cancelled_probe_leaves_nothing_open(step: ProbeStep) -> None:
    gone = asyncio.Event()

    async def serve_one(connection: ServerConnection) -> None:
        await connection.wait_closed()
        gone.set()

    server = serve(serve_one, "127.0.0.1", 0, select_subprotocol=lambda c, o: Subprotocol("ocpp1.6"))
    async with server as listening:
        reached = asyncio.Event()

        def seen(result: StepResult) -> None:
            if result.step is step:
                reached.set()

        address = f"ws://127.0.0.1:{listening.sockets[0].getsockname()[1]}/ocpp"
        running = asyncio.ensure_future(probe_csms(ProbeRequest(address, "CP1", KEY), seen))
        async with asyncio.timeout(10):
            await reached.wait()
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            if step is ProbeStep.UPGRADE:
                await gone.wait()


async def test_no_proxy_of_the_system_is_ever_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "ws_proxy", "wss_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    async with csms(boot("Accepted")) as address:
        report = await probe(address)
    assert ProbeStep.RECONNECT in codes(report)


async def test_an_operators_rule_for_identities_explains_a_404_but_not_that_of_an_identity_for_tests() -> None:
    rule = IdentityRule(prefix="DE", example="DE-0042")
    async with bare_server(replying("404 Not Found")) as port:
        request = ProbeRequest(f"ws://127.0.0.1:{port}/ocpp", "CP1", KEY, identities=rule)
        refused = await probe_csms(request)
        of_a_test = await probe_csms(request._replace(test_identity=True))
    assert refused.primary is not None
    assert refused.primary.finding.code == "probe.address.identity-rule"
    assert "DE-0042" in str(refused.verdict.do[0])
    assert of_a_test.primary is not None
    assert of_a_test.primary.step is ProbeStep.UPGRADE


async def test_an_operators_rule_for_identities_is_only_a_doubt_where_the_csms_lets_us_in() -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP1", KEY)
        request = ProbeRequest(csms.url, "CP1", KEY, identities=IdentityRule(prefix="DE"), extent=Extent.LOG_IN)
        report = await probe_csms(request)
    assert report.primary is not None
    assert (report.primary.finding.code, report.verdict.severity) == ("probe.address.identity-rule", Severity.WARNING)
