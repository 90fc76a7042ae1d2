"""The commissioning CSMS, dialled by bare websockets clients and by bare sockets."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import ssl
from collections.abc import AsyncIterator
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol
from websockets.typing import Subprotocol

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import (
    Booted,
    CallReceived,
    CannotListen,
    CommissioningCsms,
    CsmsEvent,
    DialledIn,
    Dropped,
    KeyForm,
    NotDialledIn,
)
from evsetup.ocppj.session import LinkClosed

KEY = "Zwanzig-Zeichen-hier"
BOOT = {"chargePointVendor": "V", "chargePointModel": "M", "firmwareVersion": "1.0"}


class Site:
    """A running CSMS and all that it told."""

    def __init__(self, csms: CommissioningCsms) -> None:
        self.csms = csms
        self.events: list[CsmsEvent] = []
        self._more = asyncio.Event()
        csms.subscribe(self._take)

    def _take(self, event: CsmsEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def sees(self, kind: type[Any], **wanted: object) -> Any:
        """The first event of this kind with these members, waited for."""
        async with asyncio.timeout(10):
            while True:
                self._more.clear()
                for event in self.events:
                    if isinstance(event, kind) and all(getattr(event, name) == value for name, value in wanted.items()):
                        return event
                await self._more.wait()

    async def refused(self) -> str:
        """The code of the first refusal, and that it says what to do."""
        event: DialledIn = await self.sees(DialledIn, admitted=False)
        assert event.finding is not None
        return event.finding.code

    def dial(
        self,
        path: str = "/CP1",
        log_in: bytes | str | None = f"CP1:{KEY}",
        protocols: str | None = "ocpp1.6",
        **more: Any,
    ) -> connect:
        headers = {}
        if log_in is not None:
            raw = log_in.encode() if isinstance(log_in, str) else log_in
            headers["Authorization"] = "Basic " + base64.b64encode(raw).decode()
        if protocols is not None:
            more["subprotocols"] = [Subprotocol(name) for name in protocols.split(",")]
        url = self.csms.url + path
        return connect(url, proxy=None, additional_headers=headers, ping_interval=None, close_timeout=1, **more)

    async def sends(self, raw: bytes) -> bytes:
        """What a bare socket gets back."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.csms.port)
        writer.write(raw)
        async with asyncio.timeout(10):
            try:
                answer = await reader.read()
            except ConnectionError:
                answer = b""
        writer.close()
        return answer


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with CommissioningCsms() as csms:
        csms.expect("CP1", Secret(KEY))
        yield Site(csms)


async def ask(peer: ClientConnection, action: str, payload: object) -> Any:
    await peer.send(json.dumps([2, "1", action, payload]))
    async with asyncio.timeout(10):
        kind, _, answer = json.loads(await peer.recv())[:3]
    assert kind in {3, 4}
    return answer


async def test_a_charger_dials_in_boots_and_leaves(site: Site) -> None:
    async with site.dial() as peer:
        assert peer.subprotocol == "ocpp1.6"
        answer = await ask(peer, "BootNotification", BOOT)
        assert answer["status"] == "Accepted"
        assert answer["currentTime"].endswith("Z")
        charge_point = await site.csms.wait_for("CP1", 10)
        assert site.csms.charge_points == {"CP1": charge_point}
        assert charge_point.connected
        assert charge_point.boot is not None
        assert charge_point.boot.vendor == "V"
        assert charge_point.remote_address == "127.0.0.1"
        assert charge_point.local_address == ("127.0.0.1", site.csms.port)
        assert charge_point.key_form is KeyForm.TEXT
    await site.sees(Dropped, identity="CP1", code=1000)
    assert not charge_point.connected
    assert site.csms.charge_points == {}
    assert [type(event) for event in site.events] == [DialledIn, Booted, CallReceived, Dropped]


@pytest.mark.parametrize(
    ("sent", "form"),
    [
        (KEY.encode(), KeyForm.TEXT),
        (KEY.encode().hex().encode(), KeyForm.HEX_LOWER),
        (KEY.encode().hex().upper().encode(), KeyForm.HEX_UPPER),
    ],
)
async def test_the_form_in_which_the_key_came_is_remembered(site: Site, sent: bytes, form: KeyForm) -> None:
    async with site.dial(log_in=b"CP1:" + sent):
        event = await site.sees(DialledIn)
        assert event.admitted
        assert site.csms.charge_points["CP1"].key_form is form


async def test_a_binary_key_is_taken(site: Site) -> None:
    site.csms.expect("CP1", Secret("00ff" * 10))
    async with site.dial(log_in=b"CP1:" + b"\x00\xff" * 10):
        await site.sees(DialledIn, admitted=True)
        assert site.csms.charge_points["CP1"].key_form is KeyForm.RAW


@pytest.mark.parametrize(
    ("path", "log_in", "status", "code"),
    [
        ("/CP2", f"CP2:{KEY}", 404, "dial-in.unknown-identity"),
        ("/cp1", f"cp1:{KEY}", 404, "dial-in.other-spelling"),
        ("", None, 404, "dial-in.no-identity"),
        ("/CP1", None, 401, "dial-in.no-key"),
        ("/CP1", "CP1:wrong", 401, "dial-in.wrong-key"),
        ("/CP1", f"CP2:{KEY}", 401, "dial-in.other-user"),
        ("/CP1", "no colon", 401, "dial-in.garbled-login"),
    ],
)
async def test_who_is_not_expected_is_refused_and_reported(
    site: Site, path: str, log_in: str | None, status: int, code: str
) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await site.dial(path, log_in)
    assert refused.value.response.status_code == status
    assert ("WWW-Authenticate" in refused.value.response.headers) == (status == 401)
    assert await site.refused() == code
    assert KEY not in repr(site.events)


async def test_a_charger_that_still_uses_its_old_key_is_recognised(site: Site) -> None:
    site.csms.expect("CP1", Secret("ein-neuer-Schluessel"))
    with pytest.raises(InvalidStatus):
        await site.dial()
    assert await site.refused() == "dial-in.old-key"


async def test_guessing_is_stopped_and_the_right_key_set_by_a_person_opens_again(site: Site) -> None:
    for _ in range(10):
        with pytest.raises(InvalidStatus):
            await site.dial(log_in="CP1:guess")
    with pytest.raises(InvalidStatus) as locked:
        await site.dial()
    assert locked.value.response.status_code == 429
    assert int(locked.value.response.headers["Retry-After"]) > 0
    site.csms.expect("CP1", Secret(KEY))
    async with site.dial():
        await site.sees(DialledIn, admitted=True)


async def test_without_a_key_everybody_with_the_identity_comes_in_and_it_is_said(site: Site) -> None:
    site.csms.expect("CP1", None)
    async with site.dial(log_in=None):
        event = await site.sees(DialledIn, admitted=True)
        assert event.finding.code == "dial-in.unauthenticated"


async def test_a_forgotten_identity_comes_in_no_more(site: Site) -> None:
    site.csms.forget("CP1")
    with pytest.raises(InvalidStatus):
        await site.dial()


@pytest.mark.parametrize(
    ("path", "log_in"),
    [
        ("//CP1", f"CP1:{KEY}"),
        ("/CP1/", f"CP1:{KEY}"),
        ("/CP1?x=1", f"CP1:{KEY}"),
        ("/", f"CP1:{KEY}"),
        ("", f"CP1:{KEY}"),
    ],
)
async def test_the_identity_is_found_in_odd_paths_and_at_last_in_the_log_in(site: Site, path: str, log_in: str) -> None:
    async with site.dial(path, log_in):
        await site.sees(DialledIn, admitted=True, identity="CP1")


@pytest.mark.parametrize("protocols", [None, "chat"])
async def test_a_charger_without_a_proper_subprotocol_is_served_as_1_6_and_it_is_said(
    site: Site, protocols: str | None
) -> None:
    async with site.dial(protocols=protocols) as peer:
        event = await site.sees(DialledIn, admitted=True)
        assert event.finding.code == "dial-in.assumed-1.6"
        assert (await ask(peer, "BootNotification", BOOT))["status"] == "Accepted"


async def test_a_charger_that_speaks_another_version_only_is_let_go_and_it_is_said() -> None:
    async with CommissioningCsms(versions=(OcppVersion.V16,)) as csms:
        csms.expect("CP1", Secret(KEY))
        site = Site(csms)
        async with site.dial(protocols="ocpp2.0.1") as peer:
            with pytest.raises(ConnectionClosed):
                await peer.recv()
            assert peer.close_code == 1002
        assert await site.refused() == "dial-in.other-version"


@pytest.mark.parametrize("version", list(OcppVersion))
async def test_every_version_is_served_and_the_chargers_own_order_counts(site: Site, version: OcppVersion) -> None:
    others = [other.value for other in OcppVersion if other is not version]
    async with site.dial(protocols=",".join((version.value, *others))) as peer:
        assert peer.subprotocol == version.value
        await site.sees(DialledIn, admitted=True)
        assert site.csms.charge_points["CP1"].version is version


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00", "dial-in.tls-to-plain"),
        (b"POST /soap HTTP/1.1\r\nContent-Type: application/soap+xml\r\nContent-Length: 9\r\n\r\n", "dial-in.soap"),
        (b"\x00\xff\x00\xff\r\n\r\n", "dial-in.garbled"),
        (b"GET /ocpp/CP1\r\nAuthorization: Basic c2VjcmV0\r\n\r\n", "dial-in.garbled"),
        (b"PUT /ocpp/CP1 HTTP/1.1\r\n\r\n", "dial-in.garbled"),
    ],
)
async def test_what_is_no_websocket_is_named_at_once(site: Site, raw: bytes, code: str) -> None:
    await site.sends(raw)
    assert await site.refused() == code
    assert "c2VjcmV0" not in repr(site.events)


async def test_a_browser_that_looks_in_is_answered_and_not_reported(site: Site) -> None:
    assert b" 426 " in await site.sends(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert site.events == []


async def test_what_is_no_websocket_does_not_disturb_who_is_connected(site: Site) -> None:
    async with site.dial() as peer:
        for raw in (b"\x16\x03\x01", b"x" * 100_000, b"\r\n" * 10, b""):
            _, writer = await asyncio.open_connection("127.0.0.1", site.csms.port)
            writer.write(raw)
            writer.transport.abort()
        assert (await ask(peer, "Heartbeat", {}))["currentTime"]


async def test_a_second_charger_with_the_same_identity_is_refused_while_the_first_lives(site: Site) -> None:
    async with site.dial() as first:
        await site.sees(DialledIn, admitted=True)
        with pytest.raises(InvalidStatus) as refused:
            await site.dial()
        assert refused.value.response.status_code == 409
        assert await site.refused() == "dial-in.duplicate"
        assert (await ask(first, "Heartbeat", {}))["currentTime"]


async def test_a_charger_that_restarted_takes_the_place_of_its_dead_link(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evsetup.ocppj.csms._OLD_LINK_ANSWERS_WITHIN_S", 0.2)
    async with site.dial() as dead:
        await site.sees(DialledIn, admitted=True)
        first = site.csms.charge_points["CP1"]
        dead.transport.pause_reading()  # A socket whose other side is gone answers no ping.
        async with site.dial() as alive:
            assert (await ask(alive, "BootNotification", BOOT))["status"] == "Accepted"
            assert first.closed.is_set()
            assert (await site.csms.wait_for("CP1", 10)) is not first
            said = [event for event in site.events if isinstance(event, DialledIn)][-1]
            assert [finding.code for finding in said.findings] == ["dial-in.replaced"]


async def test_two_with_one_identity_are_told_with_both_addresses(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evsetup.ocppj.csms._OLD_LINK_ANSWERS_WITHIN_S", 0.2)
    async with site.dial() as first:
        await site.sees(DialledIn, admitted=True)
        with pytest.raises(InvalidStatus):
            await site.dial(local_addr=("127.0.0.2", 0))
        living = [event for event in site.events if isinstance(event, DialledIn)][-1].finding
        first.transport.pause_reading()
        async with site.dial(local_addr=("127.0.0.2", 0)) as second:
            await ask(second, "BootNotification", BOOT)
            dead = [event for event in site.events if isinstance(event, DialledIn)][-1].finding
        assert living is not None
        assert dead is not None
        assert (living.code, dead.code) == ("dial-in.duplicate", "dial-in.replaced")
        assert dead.severity is Severity.WARNING
        for finding in (living, dead):
            shown = str(finding.seen) + "".join(evidence.content for evidence in finding.evidence)
            assert "127.0.0.1" in shown
            assert "127.0.0.2" in shown


class Listening(ClientConnection):
    """A client that tells when it is pinged; its pong is on the way then."""

    pings: asyncio.Queue[None]

    def process_event(self, event: Any) -> None:
        if getattr(event, "opcode", None) is Opcode.PING:
            self.pings.put_nowait(None)
        super().process_event(event)


async def pinged(peer: ClientConnection, times: int) -> None:
    async with asyncio.timeout(10):
        for _ in range(times):
            await Listening.pings.get()
    assert isinstance(peer, Listening)


@pytest.fixture
def quick_pings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evsetup.ocppj.charge_point._PING_EVERY_S", 0.01)
    monkeypatch.setattr("evsetup.ocppj.charge_point._PONG_WITHIN_S", 0.05)
    monkeypatch.setattr(Listening, "pings", asyncio.Queue(), raising=False)


@pytest.mark.usefixtures("quick_pings")
async def test_a_charger_that_answered_pings_and_stops_is_dropped(site: Site) -> None:
    async with site.dial(create_connection=Listening) as peer:
        await pinged(peer, 3)
        assert site.csms.charge_points["CP1"].answers_pings
        peer.transport.pause_reading()
        await site.sees(Dropped, identity="CP1")
        peer.transport.abort()


@pytest.mark.usefixtures("quick_pings")
async def test_a_charger_that_knows_no_pings_is_kept(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    send = Protocol.send_frame

    def send_no_pong(protocol: Protocol, frame: Frame) -> None:
        if frame.opcode is not Opcode.PONG:
            send(protocol, frame)

    monkeypatch.setattr(Protocol, "send_frame", send_no_pong)
    async with site.dial(create_connection=Listening) as peer:
        await pinged(peer, 5)
        charge_point = site.csms.charge_points["CP1"]
        assert charge_point.answers_pings is False
        assert await ask(peer, "Heartbeat", {})
        assert charge_point.connected


async def test_2_0_1_is_spoken_where_it_is_served() -> None:
    async with CommissioningCsms(versions=(OcppVersion.V201, OcppVersion.V16)) as csms:
        site = Site(csms)
        csms.expect("CP1", Secret(KEY))
        csms.tags.add("TAG")
        async with site.dial(protocols="ocpp2.0.1,ocpp1.6") as peer:
            station = {"vendorName": "V", "model": "M"}
            answer = await ask(peer, "BootNotification", {"reason": "PowerUp", "chargingStation": station})
            assert answer["status"] == "Accepted"
            charge_point = await csms.wait_for("CP1", 10)
            assert charge_point.version is OcppVersion.V201
            token = {"idToken": "TAG", "type": "Central"}
            assert await ask(peer, "Authorize", {"idToken": token}) == {"idTokenInfo": {"status": "Accepted"}}
            event = {"eventType": "Started", "transactionInfo": {"transactionId": "abc"}, "idToken": token}
            assert await ask(peer, "TransactionEvent", event) == {"idTokenInfo": {"status": "Accepted"}}
            assert await ask(peer, "NotifyReport", {}) == {}
            assert await ask(peer, "NotifySettlement", {}) == "NotImplemented"
            assert charge_point.transaction is not None
            assert charge_point.transaction.id == "abc"


async def test_a_transaction_outlives_a_lost_link(site: Site) -> None:
    async with site.dial() as peer:
        started = await ask(
            peer, "StartTransaction", {"connectorId": 1, "idTag": "T", "meterStart": 1, "timestamp": "x"}
        )
    await site.sees(Dropped)
    async with site.dial() as peer:
        stop = {"transactionId": started["transactionId"], "meterStop": 9, "timestamp": "x"}
        assert await ask(peer, "StopTransaction", stop) == {}
        transaction = site.csms.charge_points["CP1"].transaction
        assert transaction is not None
        assert transaction.meter_stop == 9


@pytest.mark.parametrize(
    ("tag", "status"), [("TAG", "Accepted"), ("tag", "Accepted"), ("other", "Invalid"), (None, "Invalid")]
)
async def test_only_the_tags_it_was_told_are_accepted(site: Site, tag: str | None, status: str) -> None:
    site.csms.tags.add("TAG")
    async with site.dial() as peer:
        assert await ask(peer, "Authorize", {"idTag": tag}) == {"idTagInfo": {"status": status}}


async def test_what_it_does_not_serve_is_said_to_be_not_implemented(site: Site) -> None:
    async with site.dial() as peer:
        assert await ask(peer, "UpdateFirmware", {}) == "NotImplemented"


async def test_waiting_ends_when_the_charger_has_booted_and_not_before(site: Site) -> None:
    waiting = asyncio.ensure_future(site.csms.wait_for("CP1", 10))
    async with site.dial() as peer:
        await ask(peer, "Heartbeat", {})
        assert not waiting.done()
        await ask(peer, "BootNotification", BOOT)
        assert (await waiting).boot is not None


async def test_a_charger_that_sends_no_second_boot_is_used_after_the_grace(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CommissioningCsms, "BOOT_GRACE_S", 0.05)
    async with site.dial():
        assert (await site.csms.wait_for("CP1", 10)).boot is None


async def test_waiting_goes_on_over_a_link_that_breaks_before_its_boot(site: Site) -> None:
    waiting = asyncio.ensure_future(site.csms.wait_for("CP1", 10))
    async with site.dial():
        await site.sees(DialledIn, admitted=True)
    await site.sees(Dropped)
    async with site.dial() as peer:
        await ask(peer, "BootNotification", BOOT)
        assert (await waiting).connected


async def test_who_was_refused_while_waited_for_is_told_with_the_reason(site: Site) -> None:
    with pytest.raises(InvalidStatus):
        await site.dial(log_in="CP1:wrong")
    with pytest.raises(NotDialledIn) as fault:
        await site.csms.wait_for("CP1", 0.01)
    assert fault.value.finding.code == "dial-in.wrong-key"


async def test_who_never_came_is_told_with_the_address_to_check(site: Site) -> None:
    with pytest.raises(NotDialledIn) as fault:
        await site.csms.wait_for("CP1", 0.01)
    assert fault.value.finding.code == "csms.not-dialled-in"
    assert site.csms.url in str(fault.value.finding.do[0])


async def test_expected_calls_and_changes_end_with_the_link(site: Site) -> None:
    async with site.dial() as peer:
        await ask(peer, "BootNotification", BOOT)
        charge_point = await site.csms.wait_for("CP1", 10)
        start = charge_point.expect_call("StartTransaction")
        ended = asyncio.ensure_future(charge_point.changed())
        call = asyncio.ensure_future(charge_point.call("Reset", {"type": "Soft"}, 3600))
        await peer.recv()
        peer.transport.abort()
        for waiting in (start, ended, call, charge_point.changed(), charge_point.expect_call("StartTransaction")):
            with pytest.raises(LinkClosed):
                async with asyncio.timeout(10):
                    await waiting


async def test_an_expected_call_that_nobody_awaits_costs_nothing(site: Site) -> None:
    async with site.dial() as peer:
        await ask(peer, "BootNotification", BOOT)
        charge_point = await site.csms.wait_for("CP1", 10)
        charge_point.expect_call("Heartbeat")
        wanted = charge_point.expect_call("StatusNotification", lambda payload: payload.get("connectorId") == 2)
        for connector in (1, 2):
            status = {"connectorId": connector, "errorCode": "NoError", "status": "Available"}
            await ask(peer, "StatusNotification", status)
        assert (await wanted)["connectorId"] == 2


async def test_stopping_does_not_wait_for_who_says_nothing(site: Site) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", site.csms.port)
    async with site.dial() as peer:
        await ask(peer, "BootNotification", BOOT)
        async with asyncio.timeout(10):
            await site.csms.stop()
        with pytest.raises(ConnectionClosed):
            await peer.recv()
        assert peer.close_code == 1001
    assert await reader.read() == b""
    writer.close()
    assert await site.sees(Dropped, identity="CP1")


async def test_a_port_that_is_taken_is_a_finding(site: Site) -> None:
    with pytest.raises(CannotListen) as fault:
        await CommissioningCsms(port=site.csms.port).start()
    assert fault.value.finding.code == "csms.cannot-listen"


async def test_a_subscriber_that_left_hears_nothing_more(site: Site) -> None:
    heard: list[CsmsEvent] = []
    leave = site.csms.subscribe(heard.append)
    leave()
    leave()
    async with site.dial():
        await site.sees(DialledIn)
    assert heard == []


@pytest.fixture
async def tls_site() -> AsyncIterator[Site]:
    authority = TemporaryAuthority.create("laptop")
    async with CommissioningCsms(tls=server_context(authority.issue(["127.0.0.1"]))) as csms:
        csms.expect("CP1", Secret(KEY))
        yield Site(csms)


async def test_a_plain_request_to_the_tls_port_is_named(tls_site: Site) -> None:
    await tls_site.sends(b"GET /ocpp/CP1 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert await tls_site.refused() == "dial-in.plain-to-tls"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_charger_that_does_not_trust_the_laptop_is_named(tls_site: Site, version: ssl.TLSVersion) -> None:
    context = ssl.create_default_context()
    context.minimum_version = context.maximum_version = version

    def dial() -> None:
        # asyncio's own client hangs up without the alert that chargers, and blocking sockets, send.
        with socket.create_connection(("127.0.0.1", tls_site.csms.port)) as bare:
            context.wrap_socket(bare, server_hostname="127.0.0.1")

    with pytest.raises(ssl.SSLCertVerificationError):
        await asyncio.to_thread(dial)
    assert await tls_site.refused() == "dial-in.not-trusted"


async def test_a_handshake_that_breaks_off_is_no_event_and_delays_no_stop(tls_site: Site) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", tls_site.csms.port)
    writer.write(b"\x16\x03\x01")
    await writer.drain()
    async with asyncio.timeout(10):
        await tls_site.csms.stop()
    assert tls_site.events == []
    writer.close()
