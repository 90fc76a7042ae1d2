"""Rules about links: how long they live, how they end, how fast the charger comes back, and who is not let in."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from evsetup.diagnosis.rules.rule import Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed, Opened, Refused
from evsetup.domain.finding import Severity
from evsetup.domain.text import text

_STORM, _STORM_WITHIN = 5, timedelta(minutes=10)
_AGAIN = 3
_NO_CLOSE = 1006
_TOO_BIG = 1009


class ReconnectStorm(Rule):
    """The charger connects again and again."""

    def __init__(self) -> None:
        super().__init__()
        self._opened: deque[datetime] = deque(maxlen=_STORM)

    def opened(self, link: Opened) -> None:
        """Counts links."""
        self._opened.append(link.at)
        if len(self._opened) == _STORM and link.at - self._opened[0] <= _STORM_WITHIN:
            finding = suspect(
                "reconnect-storm",
                Severity.PROBLEM,
                text("diagnosis", "The charger connected {count} times within 10 minutes.", count=_STORM),
                text(
                    "diagnosis",
                    "Its link does not hold: something ends it each time, or two chargers use one identity.",
                ),
                text("diagnosis", "Look at who ends the links, and what was said last before that."),
                text("diagnosis", "Check the charger's network, and that no other charger has this identity."),
            )
            self.find(link.at, finding)


class CutWithoutClose(Rule):
    """Links break instead of being closed."""

    def __init__(self) -> None:
        super().__init__()
        self._cuts: list[Closed] = []
        self._proper = 0

    def closed(self, link: Closed) -> None:
        """Counts both ways of ending."""
        if link.code == _NO_CLOSE:
            self._cuts.append(link)
        else:
            self._proper += 1

    def ended(self, at: datetime, first: datetime) -> None:
        """Most links broke."""
        if len(self._cuts) >= _AGAIN and len(self._cuts) > self._proper:
            finding = suspect(
                "links-break",
                Severity.WARNING,
                text("diagnosis", "{count} links broke off without a close.", count=len(self._cuts)),
                text(
                    "diagnosis",
                    "The network between charger and CSMS is cut: mobile reception, Wi-Fi, a router, or the charger loses power.",
                ),
                text("diagnosis", "Check signal strength and cabling at the charger."),
                text("diagnosis", "Compare the times with restarts of the router."),
            )
            self.find(self._cuts[0].at, finding)


class DuplicateIdentity(Rule):
    """Two chargers use one identity."""

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, str] = {}

    def opened(self, link: Opened) -> None:
        """Another address while one is still connected."""
        host = link.address.rsplit(":", 1)[0]
        if any(other and other != host for other in self._open.values()) and host:
            finding = suspect(
                "duplicate-identity",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The identity {identity} connected from {address} while it was connected from another address.",
                    identity=link.identity,
                    address=host,
                ),
                text("diagnosis", "Two chargers use one identity: each throws the other out."),
                text("diagnosis", "Read the identity of every charger of this site and make each unique."),
            )
            self.find(link.at, finding)
        self._open[link.link] = host

    def closed(self, link: Closed) -> None:
        """One is gone."""
        self._open.pop(link.link, None)


class OldLinkLeft(Rule):
    """The charger connects anew and leaves its old link open."""

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, str] = {}

    def opened(self, link: Opened) -> None:
        """The same address while one is still connected."""
        host = link.address.rsplit(":", 1)[0]
        if host in self._open.values() and host:
            finding = suspect(
                "old-link-left",
                Severity.WARNING,
                text("diagnosis", "The charger connected anew while its old link was still open."),
                text(
                    "diagnosis",
                    "It lost the link without a word, as after a cut network; a CSMS may refuse the new one until the old one ends.",
                ),
                text("diagnosis", "Have the CSMS send pings, so that it notices dead links."),
            )
            self.find(link.at, finding)
        self._open[link.link] = host

    def closed(self, link: Closed) -> None:
        """One is gone."""
        self._open.pop(link.link, None)


class NoBackOff(Rule):
    """The charger redials without a pause."""

    def __init__(self) -> None:
        super().__init__()
        self._ended: datetime | None = None
        self._fast = 0

    def closed(self, link: Closed) -> None:
        """The pause begins."""
        self._ended = link.at

    def refused(self, link: Refused) -> None:
        """Not let in: a pause is due as well."""
        self._dialled(link.at)
        self._ended = link.at

    def opened(self, link: Opened) -> None:
        """The pause is over."""
        self._dialled(link.at)

    def _dialled(self, at: datetime) -> None:
        if self._ended is None:
            return
        self._fast = self._fast + 1 if at - self._ended < timedelta(seconds=1) else 0
        if self._fast >= _STORM:
            finding = suspect(
                "no-back-off",
                Severity.WARNING,
                text("diagnosis", "The charger dialled again at once, {count} times in a row.", count=self._fast),
                text("diagnosis", "OCPP asks for growing pauses; many servers lock out who does not wait."),
                text("diagnosis", "Set the charger's RetryBackOff settings, or update its firmware."),
            )
            self.find(at, finding)


class SlowRedial(Rule):
    """The charger stays away for minutes."""

    def __init__(self) -> None:
        super().__init__()
        self._ended: datetime | None = None
        self._gaps: list[datetime] = []

    def closed(self, link: Closed) -> None:
        """It is away from now on."""
        self._ended = link.at

    def refused(self, link: Refused) -> None:
        """It tries at least."""
        self._ended = None

    def opened(self, link: Opened) -> None:
        """It is back."""
        if self._ended is not None and timedelta(minutes=5) <= link.at - self._ended <= timedelta(hours=2):
            self._gaps.append(link.at)
        self._ended = None

    def ended(self, at: datetime, first: datetime) -> None:
        """More than once or twice."""
        if len(self._gaps) >= _AGAIN:
            finding = suspect(
                "slow-redial",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "After its link ended the charger stayed away for more than five minutes, {count} times.",
                    count=len(self._gaps),
                ),
                text("diagnosis", "Nobody can start or see it meanwhile."),
                text("diagnosis", "Shorten the charger's retry times, or update its firmware."),
            )
            self.find(self._gaps[0], finding)


class TooBig(Rule):
    """A message was too large for the other side."""

    def __init__(self) -> None:
        super().__init__()
        self._largest: dict[int, Said] = {}

    def asked(self, call: Said) -> None:
        """Keeps the largest of each link."""
        before = self._largest.get(call.link)
        if before is None or call.size > before.size:
            self._largest[call.link] = call

    def answered(self, call: Said, answer: Said) -> None:
        """Keeps the largest of each link."""
        self.asked(answer)

    def closed(self, link: Closed) -> None:
        """1009: too big (RFC 6455 §7.4.1)."""
        largest = self._largest.pop(link.link, None)
        if link.code == _TOO_BIG:
            finding = suspect(
                "too-big",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "A link was ended since a message was too large; the largest was {action} with {size} bytes.",
                    action=largest.action if largest else "?",
                    size=largest.size if largest else 0,
                ),
                text("diagnosis", "One side takes only small messages."),
                text("diagnosis", "Ask for less at a time: fewer keys, shorter lists, smaller reports."),
            )
            self.find(link.at, finding, *((largest.row,) if largest else ()))


class LargeMessage(Rule):
    """A message is larger than many chargers and gateways take."""

    most = 65_536

    def asked(self, call: Said) -> None:
        """Both ways."""
        self._look(call)

    def answered(self, call: Said, answer: Said) -> None:
        """Both ways."""
        self._look(answer)

    def _look(self, said: Said) -> None:
        if said.size > self.most:
            finding = suspect(
                "large-message",
                Severity.WARNING,
                text("diagnosis", "{action} has {size} bytes.", action=said.action or "?", size=said.size),
                text("diagnosis", "Many chargers and gateways take no message over 64 kB and end the link."),
                text("diagnosis", "Ask for less at a time."),
            )
            self.find(said.at, finding, said.row, kind=said.action)


class TlsLost(Rule):
    """A charger that spoke TLS comes without."""

    def __init__(self) -> None:
        super().__init__()
        self._secure = False

    def opened(self, link: Opened) -> None:
        """Compares with the links before."""
        if self._secure and not link.secure:
            finding = suspect(
                "tls-lost",
                Severity.PROBLEM,
                text("diagnosis", "The charger connected without TLS after it had used TLS."),
                text(
                    "diagnosis",
                    "It fell back to a lower security profile: its key now crosses the network in the clear.",
                ),
                text(
                    "diagnosis",
                    "Look for InvalidCentralSystemCertificate in its security events, put the root certificate right, raise the profile again.",
                ),
            )
            self.find(link.at, finding)
        self._secure = self._secure or link.secure


class OtherVersion(Rule):
    """The charger speaks now this version, now that."""

    def __init__(self) -> None:
        super().__init__()
        self._spoken: list[str] = []

    def opened(self, link: Opened) -> None:
        """Compares with the link before."""
        if link.subprotocol and (not self._spoken or self._spoken[-1] != link.subprotocol):
            self._spoken.append(link.subprotocol)
            del self._spoken[:-10]
            if len(self._spoken) > 1:
                finding = suspect(
                    "version-changes",
                    Severity.WARNING,
                    text(
                        "diagnosis",
                        "The charger spoke {before} and then {now}.",
                        before=self._spoken[-2][:20],
                        now=self._spoken[-1][:20],
                    ),
                    text("diagnosis", "Its settings and charges may be told twice, or not be understood."),
                    text("diagnosis", "Choose one version of OCPP in the charger or at the CSMS."),
                )
                self.find(link.at, finding)


RULES: tuple[type[Rule], ...] = (
    ReconnectStorm,
    CutWithoutClose,
    DuplicateIdentity,
    OldLinkLeft,
    NoBackOff,
    SlowRedial,
    TooBig,
    LargeMessage,
    TlsLost,
    OtherVersion,
)
