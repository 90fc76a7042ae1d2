"""The table of CSMS faults: what is wrong with a CSMS, which finding must name it, and what that must advise.

Each row is one fault alone. ``code`` is the finding's without ``probe.``; ``advice`` are words of one of its sentences of what to
do. The faults: ``facts/ocpp.md`` §4.1 (numbers of the steps), §4.2, §5a.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from evsetup.domain.csms_address import UrlRule
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.csms_faults import (
    CITRINEOS,
    CITRINEOS_404,
    HEALTHY,
    HTTPS_PORT,
    OCPP_CSMS,
    PORTAL_PAGE,
    STEVE,
    WEBSOCKETS,
    AnswerFault,
    Clock,
    Compression,
    CsmsFaults,
    Habits,
    HttpFault,
    KeyFault,
    LinkEnd,
    PortFault,
    Reply,
    SecondLink,
    Slash,
    Spelling,
    TcpFault,
    TooLarge,
)
from evsetup.simulator.tls_workshop import TlsFault

_IN_VAIN_S = 0.7
_WAITED_FOR = {TcpFault.SILENT, TcpFault.NEVER_TAKES, HttpFault.SILENT, HttpFault.ENDLESS_HEADERS, PortFault.TLS}
_UNANSWERED = {AnswerFault.SILENT, AnswerFault.GARBLED}
WS = None
"""In place of a TLS fault: no TLS at all."""


@dataclass(frozen=True)
class Row:
    """One fault. ``asked`` changes the probe's request; the CSMS knows ``identity`` with the key that the probe has."""

    name: str
    code: str
    advice: str
    faults: CsmsFaults = HEALTHY
    tls: TlsFault | None = TlsFault.NONE
    identity: str = "CP1"
    asked: Mapping[str, object] = field(default_factory=dict)
    host: str = "localhost"
    path: str = ""
    """Replaces the path in the address that the probe is given."""
    timeout_s: float = 2.0
    """The probe's; short where it is waited for in vain, long elsewhere, so that a busy machine is no fault."""
    echo: str = ""
    """What this fault also causes further on; it is found, and not what is to be acted on."""


def _tcp(
    name: str, fault: TcpFault, code: str, advice: str, tls: TlsFault | None = TlsFault.NONE, *, echo: str = ""
) -> Row:
    return Row(name, code, advice, CsmsFaults(tcp=fault), tls, echo=echo)


def _tls(fault: TlsFault, code: str, advice: str, *, echo: str = "") -> Row:
    return Row(fault.value, f"certificate.{code}", advice, tls=fault, echo=echo)


def _http(fault: HttpFault, code: str, advice: str) -> Row:
    return Row(fault.value, f"upgrade.{code}", advice, CsmsFaults(http=fault))


def _status(status: int, code: str, advice: str, **headers: str) -> Row:
    reply = Reply(status, "", tuple((name.replace("_", "-"), value) for name, value in headers.items()))
    return Row(f"status {status}", f"upgrade.{code}", advice, CsmsFaults(reply=reply))


def _unknown(name: str, habits: Habits, code: str, advice: str) -> Row:
    return Row(f"{name}: unknown identity", code, advice, CsmsFaults(habits=habits), asked={"identity": "CP2"})


def _no_version(name: str, habits: Habits, code: str, advice: str) -> Row:
    faults = CsmsFaults(habits=habits, spoken=("ocpp2.0.1",))
    return Row(f"{name}: a charger of 1.6, a CSMS of 2.0.1", code, advice, faults)


def _key(fault: KeyFault, code: str, advice: str, habits: Habits = CITRINEOS_404) -> Row:
    product = " (CitrineOS)" if habits is CITRINEOS else ""
    return Row(f"the CSMS {fault.value}{product}", f"key.{code}", advice, CsmsFaults(key=fault, habits=habits))


def _idle(end: LinkEnd, code: str, advice: str, **more: object) -> Row:
    faults = CsmsFaults(idle_limit_s=0.5, idle_end=end, **more)  # type: ignore[arg-type]
    return Row(f"idle link: {end.value}", f"hold.{code}", advice, faults, asked={"hold_s": 2.0})


ADDRESSES = [
    Row("identity typed into the address, too", "address.identity-twice", "Take the identity out", path="/ocpp/CP1"),
    Row(
        "identity missing from an address that must hold it",
        "address.identity-missing",
        "Write the address as",
        asked={"rule": UrlRule.IN_ADDRESS},
        echo="upgrade.not-found",
    ),
    Row("two slashes", "address.double-slash", "single slash", path="//ocpp", echo="upgrade.not-found"),
]

PORTS = [
    _tcp("nobody listens", TcpFault.REFUSES, "connection.refused", "Check the port"),
    _tcp("nobody listens, ws", TcpFault.REFUSES, "connection.refused", "CSMS is running", WS),
    _tcp("packets vanish", TcpFault.NEVER_TAKES, "connection.timed-out", "open this port"),
    _tcp("packets vanish, ws", TcpFault.NEVER_TAKES, "connection.timed-out", "known addresses", WS),
    _tcp("silent port", TcpFault.SILENT, "certificate.no-tls", "Check the port"),
    _tcp("silent port, ws", TcpFault.SILENT, "upgrade.silent", "Check the port", WS),
    _tcp("port that closes", TcpFault.CLOSES, "certificate.no-tls", "another network"),
    _tcp("port that closes, ws", TcpFault.CLOSES, "upgrade.closed", "another network", WS),
    _tcp("port that resets", TcpFault.RESETS, "connection.reset", "another network", echo="certificate.no-tls"),
    _tcp("port that resets, ws", TcpFault.RESETS, "connection.reset", "another network", WS, echo="upgrade.closed"),
    _tcp("a mail server", TcpFault.GARBAGE, "certificate.no-tls", "Check the port"),
    _tcp("a mail server, ws", TcpFault.GARBAGE, "upgrade.no-http", "Check the port", WS),
    Row("wss to a plain port", "certificate.plain-port", "write ws://", CsmsFaults(port=PortFault.PLAIN)),
    Row("ws to a TLS port", "upgrade.tls-port", "Write wss://", CsmsFaults(port=PortFault.TLS)),
    Row("ws to nginx's TLS port", "upgrade.tls-port", "Write wss://", CsmsFaults(reply=HTTPS_PORT), WS),
]

TLS = [
    _tls(TlsFault.NO_INTERMEDIATE, "missing-intermediate", "whole chain"),
    _tls(TlsFault.WRONG_ORDER, "order", "sort the server"),
    _tls(TlsFault.UNRELATED, "unrelated", "take it out"),
    _tls(TlsFault.NOT_YET_VALID, "not-yet-valid", "date and time"),
    _tls(TlsFault.EXPIRED, "expired", "renew it"),
    _tls(TlsFault.INTERMEDIATE_EXPIRED, "intermediate-expired", "renew it"),
    _tls(TlsFault.ROOT_EXPIRED, "root-expired", "new root certificate"),
    _tls(TlsFault.EXPIRES_SOON, "expires-soon", "renewed by itself"),
    _tls(TlsFault.RENEWAL_FAILED, "expires-soon", "renewed by itself"),
    _tls(TlsFault.INTERMEDIATE_EXPIRES_SOON, "intermediate-expires-soon", "renewed by itself"),
    _tls(TlsFault.ROOT_EXPIRES_SOON, "root-expires-soon", "which root certificate follows"),
    _tls(TlsFault.SELF_SIGNED, "self-signed", "certificate as a file"),
    _tls(TlsFault.UNKNOWN_ROOT, "unknown-authority", "the charger needs the same file"),
    _tls(TlsFault.INSPECTED, "inspected", "except this address from TLS inspection"),
    _tls(TlsFault.WRONG_NAME, "wrong-name", "Use the name that is in the certificate"),
    _tls(TlsFault.NAME_IN_CN, "name-in-cn", "subjectAltName"),
    _tls(TlsFault.WIDE_WILDCARD, "wildcard", "certificate with this name"),
    _tls(TlsFault.WEAK_KEY, "weak", "stronger key"),
    _tls(TlsFault.WEAK_SIGNATURE, "weak", "stronger key or signature"),
    _tls(TlsFault.NO_CA_FLAG, "no-authority", "made anew"),
    _tls(TlsFault.LEAF_IS_AUTHORITY, "leaf-is-authority", "server's only"),
    _tls(TlsFault.NOT_FOR_SERVERS, "not-for-servers", "server certificate"),
    _tls(TlsFault.HUGE_CHAIN, "huge-chain", "fewer names"),
    _tls(TlsFault.CLIENT_CERTIFICATE, "client-certificate", "security profile 2", echo="upgrade.client-certificate"),
    _tls(TlsFault.CLIENT_CERTIFICATE_TLS_1_2, "client-certificate", "certificate and key that the operator made"),
    _tls(TlsFault.OLD_TLS, "old-tls", "switch TLS 1.2 on"),
    _tls(TlsFault.ONLY_TLS_1_3, "only-new-tls", "allow TLS 1.2"),
    _tls(TlsFault.NO_WHITEPAPER_SUITE, "suites", "allow the suites"),
    _tls(TlsFault.ODD_SUITE, "odd-suite", "suites that OCPP prescribes"),
    _tls(TlsFault.REFUSES_THE_NAME, "unknown-name", "letter by letter"),
    Row(
        TlsFault.ADDRESS_AS_DNS_NAME.value,
        "certificate.address-as-name",
        "entered as an address",
        tls=TlsFault.ADDRESS_AS_DNS_NAME,
        host="127.0.0.1",
    ),
]

UPGRADES = [
    _http(HttpFault.SILENT, "silent", "CSMS is running"),
    _http(HttpFault.CLOSES, "closed", "another network"),
    _http(HttpFault.RESETS, "closed", "another network"),
    _http(HttpFault.GARBAGE, "no-http", "Check the port"),
    _http(HttpFault.HALF_ANSWER, "broken", "another network"),
    _http(HttpFault.ENDLESS_HEADERS, "broken", "another network"),
    _http(HttpFault.WRONG_ACCEPT, "broken", "another network"),
    _http(HttpFault.NO_UPGRADE_HEADER, "broken", "another network"),
    _http(HttpFault.HTTP_1_0, "broken", "another network"),
    Row("a sign-in page", "upgrade.web-page", "sign-in page", CsmsFaults(reply=PORTAL_PAGE)),
    _status(204, "web-page", "Compare the address"),
    _status(301, "moved", "final address", Location="https://csms.example/ocpp"),
    _status(302, "moved", "final address", Location="/login"),
    _status(307, "moved", "final address", Location="wss://csms.example/ocpp"),
    _status(308, "moved", "final address", Location="wss://csms.example/ocpp"),
    _status(400, "refused", "Compare address and identity"),
    _status(403, "forbidden", "addresses are restricted"),
    _status(404, "not-found", "Compare the path"),
    _status(405, "refused", "Compare address and identity"),
    _status(407, "proxy", "direct way", Proxy_Authenticate='Basic realm="proxy"'),
    _status(426, "upgrade-required", "another network", Upgrade="websocket"),
    _status(429, "too-many", "Wait", Retry_After="120"),
    _status(500, "server-fault", "Test again"),
    _status(502, "server-fault", "Test again"),
    _status(503, "server-fault", "Test again"),
    _status(504, "server-fault", "Test again"),
    _status(511, "network-log-in", "without sign-in"),
    Row("no more room", "upgrade.server-fault", "Test again", CsmsFaults(full=True)),
    Row("another path", "upgrade.not-found", "Compare the path", path="/wrong"),
    Row("path must end with a slash", "upgrade.slash", "so that the charger dials", CsmsFaults(slash=Slash.WITH)),
    Row(
        "path must not end with a slash",
        "upgrade.slash",
        "so that the charger dials",
        CsmsFaults(slash=Slash.WITHOUT),
        asked={"rule": UrlRule.IN_ADDRESS},
        path="/ocpp/CP1/",
    ),
    Row("Date an hour ahead", "clock.differs", "date, time and time zone", CsmsFaults(date=Clock.HOUR_AHEAD)),
    Row("Date in 1970", "clock.differs", "date, time and time zone", CsmsFaults(date=Clock.EPOCH)),
]

IDENTITIES = [
    _unknown("SteVe", STEVE, "upgrade.unknown-identity", "exactly this spelling"),
    _unknown("CitrineOS", CITRINEOS, "key.refused", "is registered"),
    _unknown("CitrineOS, other", CITRINEOS_404, "upgrade.unknown-identity", "exactly this spelling"),
    _unknown("ocpp-csms", OCPP_CSMS, "upgrade.unknown-identity", "exactly this spelling"),
    _unknown("websockets", WEBSOCKETS, "boot.closed", "is registered"),
    Row(
        "identity in other letters",
        "upgrade.letter-case",
        "so that the charger dials",
        asked={"identity": "cp1"},
    ),
    Row("identity without its prefix", "upgrade.unknown-identity", "exactly this spelling", CsmsFaults(prefix="OP-")),
    Row(
        "identity compared with its percent signs",
        "upgrade.encoding",
        "so that the charger dials",
        CsmsFaults(spelling=Spelling.RAW),
        identity="CP+1",
        asked={"rule": UrlRule.APPENDED_ENCODED},
        echo="address.identity-doubtful",
    ),
    Row(
        "identity that must be percent-encoded",
        "upgrade.encoding",
        "so that the charger dials",
        CsmsFaults(spelling=Spelling.ENCODED),
        identity="CP@1",
        echo="address.identity-doubtful",
    ),
    Row("SteVe: plain ws for an account with TLS", "key.wrong", "wss://", CsmsFaults(habits=STEVE, wants_tls=True), WS),
    Row("plain ws for an account with TLS", "upgrade.forbidden", "wss://", CsmsFaults(wants_tls=True), WS),
]

VERSIONS = [
    _no_version("as specified", Habits(), "subprotocol.not-spoken", "OCPP 2.0.1"),
    _no_version("SteVe", STEVE, "subprotocol.not-spoken", "OCPP 2.0.1"),
    _no_version("ocpp-csms", OCPP_CSMS, "subprotocol.not-spoken", "OCPP 2.0.1"),
    _no_version("websockets", WEBSOCKETS, "subprotocol.not-spoken", "OCPP 2.0.1"),
    Row("names no version", "subprotocol.none", "which OCPP versions", CsmsFaults(names_subprotocol="")),
    Row("names another version", "subprotocol.other", "OCPP 1.6", CsmsFaults(names_subprotocol="ocpp2.0.1")),
    Row(
        "a charger of 2.0.1, a CSMS of 1.6",
        "subprotocol.not-spoken",
        "OCPP 1.6",
        CsmsFaults(spoken=("ocpp1.6",)),
        asked={"versions": (OcppVersion.V201,)},
    ),
    Row(
        "a charger of 2.0.1, a CSMS of 2.1",
        "subprotocol.not-spoken",
        "OCPP 2.1",
        CsmsFaults(spoken=("ocpp2.1",)),
        asked={"versions": (OcppVersion.V201,)},
    ),
    Row("no version at all is spoken", "subprotocol.hung-up", "which OCPP versions", CsmsFaults(spoken=())),
]

KEYS = [
    _key(KeyFault.NONE_RIGHT, "wrong", "letter by letter"),
    _key(KeyFault.NONE_RIGHT, "refused", "letter by letter", CITRINEOS),
    _key(KeyFault.HEX_DIGITS, "other-form", "as text"),
    _key(KeyFault.HEX_CAPITALS, "other-form", "as text"),
    _key(KeyFault.OTHER_USER, "wrong", "user name"),
    _key(KeyFault.STRIPPED, "not-arrived", "Authorization header"),
    _key(KeyFault.ANY, "any-accepted", "keys checked"),
    _key(KeyFault.OPTIONAL, "not-asked", "security profile 2"),
    Row("no key", "key.missing", "Enter the key", asked={"key": None}),
    Row(
        "no key, and none asked", "key.not-asked", "security profile", CsmsFaults(key=KeyFault.ANY), asked={"key": None}
    ),
    Row(
        "a refused key ends in a reset",
        "key.wrong",
        "letter by letter",
        CsmsFaults(key=KeyFault.NONE_RIGHT, hangs_up_on_wrong_key=True),
    ),
    Row("a key over plain ws", "key.unencrypted", "wss://", tls=WS),
]

BOOTS = [
    Row("Pending for ever", "boot.pending", "Release", CsmsFaults(boot_status="Pending")),
    Row("Rejected", "boot.rejected", "Register", CsmsFaults(boot_status="Rejected")),
    Row("a status that OCPP does not know", "boot.unreadable", "OCPP version", CsmsFaults(boot_status="Welcome")),
    Row("Boot: CALLERROR", "boot.refused", "frames", CsmsFaults(boot=AnswerFault.CALL_ERROR)),
    Row("Boot: silence", "boot.silent", "frames", CsmsFaults(boot=AnswerFault.SILENT)),
    Row("Boot: hangs up", "boot.closed", "frames", CsmsFaults(boot=AnswerFault.CLOSES)),
    Row("Boot: garbled", "boot.garbled", "frames", CsmsFaults(boot=AnswerFault.GARBLED)),
    Row("interval 0", "boot.interval", "heartbeat interval", CsmsFaults(interval=0)),
    Row("interval of a second", "boot.interval", "heartbeat interval", CsmsFaults(interval=1)),
    Row("interval of a year", "boot.interval", "heartbeat interval", CsmsFaults(interval=31_536_000)),
    Row("no interval", "boot.interval", "heartbeat interval", CsmsFaults(interval=None)),
    Row("clock an hour ahead", "time.skew", "date and time", CsmsFaults(current_time=Clock.HOUR_AHEAD)),
    Row("clock an hour behind", "time.skew", "date and time", CsmsFaults(current_time=Clock.HOUR_BEHIND)),
    Row("clock without zone", "time.no-zone", "CSMS operator", CsmsFaults(current_time=Clock.NO_ZONE)),
    Row("clock in 1970", "time.skew", "date and time", CsmsFaults(current_time=Clock.EPOCH)),
    Row("clock in words", "time.unreadable", "CSMS operator", CsmsFaults(current_time=Clock.UNREADABLE)),
    Row("no clock", "time.unreadable", "CSMS operator", CsmsFaults(current_time=Clock.ABSENT)),
    Row("Heartbeat: CALLERROR", "heartbeat.refused", "frames", CsmsFaults(heartbeat=AnswerFault.CALL_ERROR)),
    Row("Heartbeat: silence", "heartbeat.silent", "frames", CsmsFaults(heartbeat=AnswerFault.SILENT)),
    Row("Heartbeat: hangs up", "heartbeat.closed", "frames", CsmsFaults(heartbeat=AnswerFault.CLOSES)),
    Row("Heartbeat: garbled", "heartbeat.garbled", "frames", CsmsFaults(heartbeat=AnswerFault.GARBLED)),
    Row("status: CALLERROR", "status.refused", "frames", CsmsFaults(status=AnswerFault.CALL_ERROR)),
    Row("status: silence", "status.silent", "frames", CsmsFaults(status=AnswerFault.SILENT)),
    Row("status: hangs up", "status.closed", "frames", CsmsFaults(status=AnswerFault.CLOSES)),
]

LINKS = [
    Row("no pong", "ping.no-pong", "WebSocketPingInterval 0", CsmsFaults(no_pong=True)),
    _idle(LinkEnd.NORMAL, "closed", "WebSocketPingInterval"),
    _idle(LinkEnd.GOING_AWAY, "closed", "WebSocketPingInterval"),
    _idle(LinkEnd.ABNORMAL, "cut", "WebSocketPingInterval"),
    _idle(LinkEnd.INTERNAL_ERROR, "no-answer", "WebSocketPingInterval"),
    _idle(LinkEnd.RESET, "cut", "WebSocketPingInterval"),
    Row("8 kB at most: closed", "size.everyday", "13 kB", CsmsFaults(most_bytes=8192)),
    Row("8 kB at most: cut", "size.everyday", "13 kB", CsmsFaults(most_bytes=8192, too_large=TooLarge.CUTS)),
    Row("8 kB at most: lost", "size.everyday", "13 kB", CsmsFaults(most_bytes=8192, too_large=TooLarge.SWALLOWS)),
    Row("16 kB at most: closed", "size.reports", "64 kB", CsmsFaults(most_bytes=16_384)),
    Row("compression broken", "size.compression", "compression", CsmsFaults(compression=Compression.BROKEN)),
    Row(
        "compression insisted on",
        "upgrade.compression",
        "without compression",
        CsmsFaults(compression=Compression.INSISTED),
    ),
    Row("compression unasked", "boot.broken", "CSMS operator", CsmsFaults(compression=Compression.UNASKED)),
    Row("reconnecting too soon", "reconnect.refused", "how long", CsmsFaults(refuses_reconnect_s=60)),
    Row("a second link", "reconnect.second-refused", "end the old", CsmsFaults(second_link=SecondLink.REFUSED)),
    Row("the second Boot ends the link", "reconnect.boot", "BootNotification", CsmsFaults(drops_second_boot=True)),
]


def _waits_in_vain(faults: CsmsFaults) -> bool:
    return (
        bool({faults.tcp, faults.http, faults.port} & _WAITED_FOR)
        or bool({faults.boot, faults.heartbeat, faults.status} & _UNANSWERED)
        or (faults.most_bytes is not None and faults.too_large is TooLarge.SWALLOWS)
    )


_ALL = [*ADDRESSES, *PORTS, *TLS, *UPGRADES, *IDENTITIES, *VERSIONS, *KEYS, *BOOTS, *LINKS]

ROWS = [replace(row, timeout_s=_IN_VAIN_S) if _waits_in_vain(row.faults) else row for row in _ALL]

HEALTHY_ROWS = [
    Row("healthy", "", ""),
    Row("healthy, compressing", "", "", CsmsFaults(compression=Compression.AGREED)),
    Row("healthy, pinging", "", "", CsmsFaults(pings_every_s=0.2)),
    Row("healthy, holding the idle link", "", "", asked={"hold_s": 0.5}),
    Row("healthy, with a slash", "", "", path="/ocpp/"),
    Row("healthy, careless of letter case", "", "", CsmsFaults(spelling=Spelling.ANY_CASE), asked={"identity": "cp1"}),
    Row("healthy, keeping both links", "", "", CsmsFaults(second_link=SecondLink.BOTH)),
    *(Row(f"healthy, {version.value}", "", "", asked={"versions": (version,)}) for version in OcppVersion),
    *(
        Row(f"healthy, {fault.value}", "", "", tls=fault)
        for fault in (TlsFault.DIRECT, TlsFault.SHORT_LIVED, TlsFault.ROOT_SENT)
    ),
]
