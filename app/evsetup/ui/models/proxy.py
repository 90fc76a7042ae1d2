"""What the card shows in which a person puts this laptop between a charger and its CSMS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Look


@dataclass(frozen=True, slots=True)
class Upstream:
    """A CSMS that can be chosen: a card's id, the operator's name and its address."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class ProxyView:
    """``url`` is empty while nothing runs; ``identities`` are connected now. ``recording`` says whether the file is still
    written; ``recorded`` is the last one, once it is closed. ``boots`` is what the CSMS answered each identity's last boot."""

    here: bool = False
    unfolded: bool = False
    starting: bool = False
    operators: tuple[Upstream, ...] = ()
    operator: str = ""
    address: str = ""
    record: Path | None = None
    secure: bool = False
    url: str = ""
    fingerprint: str = ""
    identities: tuple[str, ...] = ()
    messages: int = 0
    recording: bool = False
    waiting: int = 0
    holding: int = 0
    boots: Mapping[str, str] = field(default_factory=dict)
    behind: tuple[str, ...] = ()
    """Names of chargers of the site whose address is this proxy's and can be put back."""
    besides: tuple[tuple[str, str], ...] = ()
    """Chargers of the site that can be sent through it: id and name."""
    writing: bool = False
    findings: tuple[Finding, ...] = ()
    recorded: Path | None = None

    @property
    def running(self) -> bool:
        """Whether chargers can dial in."""
        return bool(self.url)

    @property
    def complete(self) -> bool:
        """Whether it can be begun."""
        return self.address.startswith(("ws://", "wss://")) and self.record is not None and not self.starting

    @property
    def state(self) -> tuple[Look, Text]:
        """Whether anybody is connected."""
        if not self.identities:
            return Look.RUNNING, text("ui", "Waiting for a charger")
        return Look.OK, text("ui", "Connected")

    @property
    def who(self) -> Text:
        """Who talks to whom."""
        told = [
            f"{identity} (BootNotification: {boot})" if (boot := self.boots.get(identity)) else identity
            for identity in self.identities[:5]
        ]
        names = ", ".join(told) + (" …" if len(self.identities) > 5 else "")
        csms = urlsplit(self.address).netloc
        return text("ui", "{who} → this laptop → {csms}", who=verbatim(names or "?"), csms=csms)

    @property
    def way_back(self) -> Text:
        """What one click does to those whose address is this proxy's."""
        names = ", ".join(self.behind[:3]) + (" …" if len(self.behind) > 3 else "")
        return text("ui", "Put {names} back to {csms}", names=names, csms=urlsplit(self.address).netloc)

    @property
    def count(self) -> Text:
        """How much was recorded, and where."""
        file = self.record.name if self.record is not None else "–"
        if not self.recording:
            return text("ui", "Messages: {count} · not recorded any more in {file}", count=self.messages, file=file)
        return text("ui", "Messages: {count} · recorded in {file}", count=self.messages, file=file)


class NoPayload(Fault):
    """What was typed is no payload."""


def payload_of(typed: str) -> dict[str, object]:
    """A payload that a person typed.

    Raises:
        NoPayload: it is no JSON object.
    """
    try:
        payload = json.loads(typed)
    except (ValueError, RecursionError):
        payload = None
    if not isinstance(payload, dict):
        raise NoPayload(
            Finding(
                "proxy.no-payload",
                Severity.PROBLEM,
                text("ui", "The payload is no JSON object."),
                text("ui", "Nothing was sent and nothing is altered."),
                (text("ui", "Write it in curly brackets, names in double quotes."),),
            )
        )
    return payload
