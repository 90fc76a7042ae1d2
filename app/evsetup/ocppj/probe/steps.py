"""The words of the probe: its steps, what it is asked, what it answers."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from evsetup.domain.csms_address import UrlRule
from evsetup.domain.finding import Finding
from evsetup.domain.identity_rule import ANY_IDENTITY, IdentityRule
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.trust import ClientCertificate
from evsetup.ocppj.probe.trust_path import TrustPath


class ProbeStep(Enum):
    """The steps in the order of ``facts/ocpp.md`` §4.1, which is the order in which one hides the next."""

    ADDRESS = "address"
    LINK = "link"
    NAME = "name"
    PORTAL = "portal"
    PROXY = "proxy"
    CONNECTION = "connection"
    CLOCK = "clock"
    CERTIFICATE = "certificate"
    UPGRADE = "upgrade"
    SUBPROTOCOL = "subprotocol"
    KEY = "key"
    BOOT = "boot"
    TIME = "time"
    HEARTBEAT = "heartbeat"
    PING = "ping"
    HOLD = "hold"
    SIZE = "size"
    RECONNECT = "reconnect"

    @property
    def title(self) -> Text:
        """How the step is called on screen."""
        return _TITLES[self]

    @property
    def place(self) -> int:
        """Its number, from 0."""
        return _PLACES[self]


_TITLES = {
    ProbeStep.ADDRESS: text("ocppj", "Address and identity"),
    ProbeStep.LINK: text("ocppj", "This laptop's network"),
    ProbeStep.NAME: text("ocppj", "Name of the server"),
    ProbeStep.PORTAL: text("ocppj", "Sign-in page"),
    ProbeStep.PROXY: text("ocppj", "Proxy"),
    ProbeStep.CONNECTION: text("ocppj", "Connection"),
    ProbeStep.CLOCK: text("ocppj", "Clock of this laptop"),
    ProbeStep.CERTIFICATE: text("ocppj", "Certificate"),
    ProbeStep.UPGRADE: text("ocppj", "WebSocket"),
    ProbeStep.SUBPROTOCOL: text("ocppj", "OCPP version"),
    ProbeStep.KEY: text("ocppj", "Security key"),
    ProbeStep.BOOT: text("ocppj", "BootNotification"),
    ProbeStep.TIME: text("ocppj", "Clock of the CSMS"),
    ProbeStep.HEARTBEAT: text("ocppj", "Heartbeat and status"),
    ProbeStep.PING: text("ocppj", "Ping"),
    ProbeStep.HOLD: text("ocppj", "Idle connection"),
    ProbeStep.SIZE: text("ocppj", "Long messages"),
    ProbeStep.RECONNECT: text("ocppj", "Reconnecting"),
}
_PLACES = {step: place for place, step in enumerate(ProbeStep)}


class Extent(Enum):
    """How far a test goes.

    ``LOG_IN`` stops before BootNotification, which would overwrite vendor and model that the CSMS holds for the identity;
    ``FIRST_WORDS`` is what a rehearsal needs; ``ALL`` also tries what else may go wrong later.
    """

    LOG_IN = "log in"
    FIRST_WORDS = "first words"
    ALL = "all"


class ProbeRequest(NamedTuple):
    """What to log in to, and as whom.

    ``address`` is as typed into the charger. ``versions`` are those that the charger speaks, best first. ``timeout_s`` counts
    for each step. ``hold_s`` is how long the idle connection is watched (0: not at all). ``vendor``, ``model`` and ``serial`` go
    into BootNotification: with the charger's own identity they should be the charger's own.

    ``test_identity`` says that ``identity`` was made for tests and belongs to no charger. Otherwise it is a charger's own, and
    whoever asks for the test must have asked the person first (``facts/ocpp.md`` §4.1): logging in may end the real charger's
    connection, and BootNotification overwrites its model in the CSMS; ``Extent.LOG_IN`` spares the latter. With a test
    identity the verdict does not claim that the charger's own identity and key are right.

    ``identities`` are those that the operator's card says it takes.
    ``named_root`` is the SHA-256 fingerprint (hex digits) of a root that the card names and does not bring.
    ``ca_file`` (PEM) is trusted in place of the operating system's authorities. ``client`` is the certificate of security
    profile 3.
    """

    address: str
    identity: str
    key: Secret | None
    rule: UrlRule = UrlRule.APPENDED
    versions: tuple[OcppVersion, ...] = (OcppVersion.V16,)
    ca_file: Path | None = None
    timeout_s: float = 10.0
    extent: Extent = Extent.ALL
    hold_s: float = 0.0
    vendor: str = "evsetup"
    model: str = "CSMS test"
    serial: str = ""
    test_identity: bool = False
    client: ClientCertificate | None = None
    identities: IdentityRule = ANY_IDENTITY
    named_root: str = ""


class StepResult(NamedTuple):
    """What one step showed, and how long it took."""

    step: ProbeStep
    finding: Finding
    elapsed_s: float


class ProbeReport(NamedTuple):
    """All that was seen.

    ``url`` is what the charger would dial. ``results`` are in the order of the steps; those that were not reached are absent.
    ``primary`` is the one result to act on first (``None``: nothing to do), ``verdict`` the whole in one sentence.
    ``stopped``: it was ended before its time, so that steps may be missing that would have been reached. ``trust_path`` holds
    the root certificate that the charger must have (``None``: nothing was trusted, or nothing encrypted).
    """

    url: str
    results: tuple[StepResult, ...]
    primary: StepResult | None
    verdict: Finding
    stopped: bool = False
    trust_path: TrustPath | None = None


Watcher = Callable[[StepResult], None]
"""Hears each result as its step ends; steps that do not depend on each other end in any order."""


def unwatched(result: StepResult) -> None:
    """A watcher for probes that nobody watches."""
