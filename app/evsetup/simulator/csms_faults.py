"""All that a CSMS, and what stands before it, can do wrong: one field per fault, and none set is a healthy CSMS.

Facts: ``facts/ocpp.md`` §4.1 (what each step of a CSMS test can meet), §4.2 (which product answers with which status), §5a.
The words beside each choice are for those who test, by hand or not; no customer reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.settings import OcppVersion


class TcpFault(Enum):
    """What becomes of a connection, before a byte of TLS or HTTP."""

    REFUSES = "nobody listens on the port"
    NEVER_TAKES = "connections are neither taken nor refused, as behind a firewall that drops them"
    SILENT = "takes the connection and says nothing"
    CLOSES = "takes the connection and closes it"
    RESETS = "takes the connection and resets it"
    GARBAGE = "greets as a mail server does"


class PortFault(Enum):
    """What the port speaks, if not what the address says. All else that TLS can do wrong: ``tls_workshop``."""

    PLAIN = "the address says wss, the port speaks no TLS"
    TLS = "the address says ws, the port speaks TLS"


class HttpFault(Enum):
    """What is wrong with the bytes of the answer to the upgrade, whatever its status."""

    SILENT = "reads the request and says nothing"
    CLOSES = "reads the request and hangs up"
    RESETS = "reads the request and resets the connection"
    GARBAGE = "answers with something that is no HTTP"
    HALF_ANSWER = "hangs up in the middle of the answer"
    ENDLESS_HEADERS = "sends headers that never end"
    WRONG_ACCEPT = "101 with a Sec-WebSocket-Accept that does not fit"
    NO_UPGRADE_HEADER = "101 without the header Upgrade"
    HTTP_1_0 = "answers in HTTP/1.0"


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole HTTP answer that comes in place of the WebSocket."""

    status: int
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()


PORTAL_PAGE = Reply(
    200,
    "<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head><body>Please sign in to use this network.</body></html>",
    (("Content-Type", "text/html; charset=utf-8"),),
)
"""The sign-in page of a network that answers in place of every server."""

HTTPS_PORT = Reply(400, "<html><body><center>The plain HTTP request was sent to HTTPS port</center></body></html>")
"""What nginx says when ws comes to its wss port."""


class Clock(Enum):
    """What time is told."""

    RIGHT = "the right one"
    HOUR_AHEAD = "an hour ahead"
    HOUR_BEHIND = "an hour behind"
    NO_ZONE = "without its zone"
    EPOCH = "1970"
    UNREADABLE = "yesterday"
    ABSENT = "none"


class Slash(Enum):
    """Whether the path may end with one."""

    EITHER = "with or without"
    WITHOUT = "404 with one"
    WITH = "404 without one"


class Spelling(Enum):
    """How the identity of the path is compared with those that are registered."""

    EXACT = "percent-decoded, letter by letter"
    RAW = "as it stands in the path, percent signs included"
    ENCODED = "percent-decoded; one that holds : @ or + itself is none"
    ANY_CASE = "percent-decoded, small and capital letters alike"


@dataclass(frozen=True, slots=True)
class Habits:
    """Which status a product answers for which fault (``facts/ocpp.md`` §4.2); 101 lets in and hangs up at once.

    ``plain``: an account for TLS only, over plain ws. ``in_use``: its identity is connected already.
    """

    unknown_path: int = 404
    ill_formed: int = 404
    unknown_identity: int = 404
    wrong_key: int = 401
    plain: int = 403
    no_subprotocol: int = 101
    other_subprotocol: int = 101
    full: int = 503
    in_use: int = 409
    hangs_up_with: int = 1008


AS_SPECIFIED = Habits()
STEVE = Habits(ill_formed=400, plain=401, no_subprotocol=400, other_subprotocol=404)
CITRINEOS = Habits(unknown_identity=401)
CITRINEOS_404 = Habits()
OCPP_CSMS = Habits(ill_formed=400, other_subprotocol=400)
WEBSOCKETS = Habits(unknown_path=101, ill_formed=101, unknown_identity=101, no_subprotocol=400, other_subprotocol=400)


class KeyFault(Enum):
    """How the log-in is judged, if not by the registered user name and key."""

    ANY = "takes any key, and none"
    OPTIONAL = "takes the right key, and none"
    NONE_RIGHT = "refuses every key"
    HEX_DIGITS = "wants the key as hex digits"
    HEX_CAPITALS = "wants the key as hex digits in capital letters"
    OTHER_USER = "wants another user name than the identity"
    STRIPPED = "never sees the log-in, as a proxy in between takes it out"


class AnswerFault(Enum):
    """What comes in place of an answer to an OCPP request."""

    CALL_ERROR = "CALLERROR InternalError"
    SILENT = "nothing"
    CLOSES = "the link is closed"
    GARBLED = "something that is no OCPP message"


class LinkEnd(Enum):
    """How a link ends."""

    NORMAL = "closed with 1000"
    GOING_AWAY = "closed with 1001"
    ABNORMAL = "the connection ends without a word (1006)"
    INTERNAL_ERROR = "closed with 1011"
    RESET = "the connection is reset"


class TooLarge(Enum):
    """What becomes of a message that is too large."""

    CLOSES = "the link is closed with 1009"
    CUTS = "the connection ends without a word"
    SWALLOWS = "it is never answered"


class Compression(Enum):
    """How permessage-deflate is dealt with."""

    DECLINED = "not offered, so not used"
    AGREED = "used when the charger offers it"
    BROKEN = "agreed on, then what is sent cannot be unpacked"
    INSISTED = "400 for a charger that does not offer it"
    UNASKED = "messages are marked as compressed though that was not agreed on"


class SecondLink(Enum):
    """What becomes of a second link of one identity while the first one stands."""

    REPLACES = "the first one is closed"
    BOTH = "both stand"
    REFUSED = "it is refused"


ALL_SPOKEN = tuple(version.value for version in OcppVersion)


@dataclass(frozen=True)
class DoorFaults:
    """Faults on the way to an open WebSocket."""

    tcp: TcpFault | None = None
    port: PortFault | None = None
    http: HttpFault | None = None
    reply: Reply | None = None
    """Comes in place of every WebSocket."""
    date: Clock = Clock.RIGHT
    """The header Date."""
    habits: Habits = AS_SPECIFIED
    slash: Slash = Slash.EITHER
    spelling: Spelling = Spelling.EXACT
    prefix: str = ""
    """Stands before each identity in the registry: the operator's, a tenant's."""
    spoken: tuple[str, ...] = ALL_SPOKEN
    names_subprotocol: str | None = None
    """Named in every answer, offered or not; empty: none is ever named, and the link goes on all the same."""
    key: KeyFault | None = None
    hangs_up_on_wrong_key: bool = False
    """The connection is reset as soon as the refusal is out."""
    wants_tls: bool = False
    """The accounts are for TLS only."""
    full: bool = False


@dataclass(frozen=True)
class TalkFaults:
    """Faults of the OCPP messages."""

    boot_status: str = "Accepted"
    boot: AnswerFault | None = None
    interval: int | None = 300
    """Seconds; ``None``: the answer holds none."""
    current_time: Clock = Clock.RIGHT
    """The currentTime of BootNotification and Heartbeat."""
    heartbeat: AnswerFault | None = None
    status: AnswerFault | None = None
    """Instead of the answer to StatusNotification."""
    drops_second_boot: bool = False


@dataclass(frozen=True)
class LinkFaults:
    """Faults in the life of a link."""

    no_pong: bool = False
    pings_every_s: float | None = None
    idle_limit_s: float | None = None
    """The link ends when nothing came for so long."""
    pings_keep_alive: bool = True
    """Whether a ping counts as something that came; where not, only messages do."""
    idle_end: LinkEnd = LinkEnd.GOING_AWAY
    most_bytes: int | None = None
    """A longer message is too large; ``None``: none is."""
    too_large: TooLarge = TooLarge.CLOSES
    compression: Compression = Compression.DECLINED
    refuses_reconnect_s: float = 0.0
    """An identity whose link has ended is answered 503 for so long."""
    second_link: SecondLink = SecondLink.REPLACES


@dataclass(frozen=True)
class CsmsFaults(DoorFaults, TalkFaults, LinkFaults):
    """What this one CSMS does wrong; by default nothing."""


HEALTHY = CsmsFaults()
