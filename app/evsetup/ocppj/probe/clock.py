"""The probe's look at this laptop's own clock, against the Date of the server's answer.

Failure classes: ``facts/ocpp.md`` §4.1 step 6. A laptop whose clock is wrong finds good certificates expired or not yet valid,
so this is judged before them. HTTP tells whole seconds (RFC 9110 §6.6.1), and a server may be wrong itself: who is, only a
second server can say.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.left_behind import can_be_left
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.address import Target
from evsetup.ocppj.probe.connection import Address, open_socket
from evsetup.ocppj.probe.handshake import looking_context

_TOLERANCE_S = 30.0
_DATE = re.compile(rb"^date:[ \t]*([^\r\n]{1,64})", re.IGNORECASE | re.MULTILINE)
_HEAD = 4096


class ClockSeen(NamedTuple):
    """What can be held against this laptop's clock.

    ``ahead_s`` is by how many seconds the server is ahead of this laptop, ``elsewhere_s`` the same of another server; ``None``:
    not told. ``valid`` is from when to when the server's certificate is valid, where it had to be looked at.
    """

    now: datetime
    ahead_s: float | None
    date: str = ""
    elsewhere_s: float | None = None
    valid: tuple[datetime, datetime] | None = None

    @property
    def agrees(self) -> bool:
        """Whether the server's clock and this laptop's are the same, as far as it matters."""
        return self.ahead_s is not None and abs(self.ahead_s) <= _TOLERANCE_S


def ahead(date: str, received: float) -> float | None:
    """Seconds by which an HTTP ``Date`` that came at ``received`` (Unix time) is ahead of it; ``None``: no date at all."""
    try:
        told = parsedate_to_datetime(date)
    except (TypeError, ValueError, IndexError):
        return None
    return told.replace(tzinfo=told.tzinfo or UTC).timestamp() + 0.5 - received


async def look_at_clock(target: Target, address: Address, timeout_s: float) -> ClockSeen:
    """Asks the server for the time where the road ended before it told: by ``HEAD /``, also on port 80; nothing is trusted."""
    ports = [address] if not target.secure else [address, _port_80(address)]
    seen = await asyncio.gather(*(_head(target, each, timeout_s, secure=each is ports[0]) for each in ports))
    valid = next((each.valid for each in seen if each.valid is not None), None)
    best = next((each for each in seen if each.ahead_s is not None), seen[0])
    return ClockSeen(datetime.now(UTC), best.ahead_s, best.date, valid=valid)


def judge_clock(seen: ClockSeen) -> Finding:
    """Whether this laptop's clock is right, as far as anybody told."""
    evidence = _evidence(seen)
    if seen.ahead_s is None:
        return _nobody_told(seen, evidence)
    if seen.agrees:
        ok = text("ocppj", "The clocks of this laptop and of the server agree.")
        return Finding("probe.clock.ok", Severity.OK, ok, evidence=evidence)
    apart = _apart(seen.ahead_s)
    if seen.elsewhere_s is not None and abs(seen.elsewhere_s) <= _TOLERANCE_S:
        return Finding(
            "probe.clock.server-wrong",
            Severity.WARNING,
            apart,
            text("ocppj", "This laptop's clock is right by another server, so the CSMS's own is wrong."),
            (text("ocppj", "Tell the CSMS operator: chargers take the time from the CSMS."),),
            evidence,
        )
    hides = _judges_otherwise(seen)
    if seen.elsewhere_s is not None or hides:
        return Finding(
            "probe.clock.laptop-wrong",
            Severity.PROBLEM if hides else Severity.WARNING,
            apart,
            text("ocppj", "With a wrong clock this laptop finds good certificates expired, or not valid yet."),
            (text("ocppj", "Set date, time and time zone of this laptop, best by switching automatic time on."),),
            evidence,
        )
    return Finding(
        "probe.clock.differs",
        Severity.WARNING,
        apart,
        text("ocppj", "One of the two clocks is wrong; from here it cannot be told which."),
        (
            text("ocppj", "Check date, time and time zone of this laptop."),
            text("ocppj", "If they are right, tell the CSMS operator: chargers take the time from the CSMS."),
        ),
        evidence,
    )


def _nobody_told(seen: ClockSeen, evidence: tuple[Evidence, ...]) -> Finding:
    if seen.elsewhere_s is not None and abs(seen.elsewhere_s) > _TOLERANCE_S:
        hides = seen.valid is not None and _judges_otherwise_by(seen.valid, seen.now, seen.elsewhere_s)
        return Finding(
            "probe.clock.laptop-wrong",
            Severity.PROBLEM if hides else Severity.WARNING,
            text(
                "ocppj",
                "This laptop's clock differs by {seconds} s from a server's.",
                seconds=_seconds(seen.elsewhere_s),
            ),
            text("ocppj", "With a wrong clock this laptop finds good certificates expired, or not valid yet."),
            (text("ocppj", "Set date, time and time zone of this laptop, best by switching automatic time on."),),
            evidence,
        )
    if seen.valid is not None and not seen.valid[0] <= seen.now <= seen.valid[1]:
        return Finding(
            "probe.clock.unknown",
            Severity.INFO,
            text(
                "ocppj",
                "The server does not tell the time. By this laptop's clock ({now}) its certificate is not valid.",
                now=_moment(seen.now),
            ),
            text("ocppj", "If this date is not today's, the laptop is wrong and not the certificate."),
            (text("ocppj", "Check date, time and time zone of this laptop."),),
            evidence,
        )
    seen_text = text("ocppj", "The server does not tell the time, so this laptop's clock cannot be checked.")
    return Finding("probe.clock.unknown", Severity.INFO, seen_text, evidence=evidence)


def _judges_otherwise(seen: ClockSeen) -> bool:
    """Whether the certificate is valid by one of the two clocks only."""
    return (
        seen.valid is not None and seen.ahead_s is not None and _judges_otherwise_by(seen.valid, seen.now, seen.ahead_s)
    )


def _judges_otherwise_by(valid: tuple[datetime, datetime], now: datetime, ahead_s: float) -> bool:
    ours = valid[0] <= now <= valid[1]
    theirs = valid[0] <= now + timedelta(seconds=ahead_s) <= valid[1]
    return theirs and not ours


def _apart(ahead_s: float) -> Text:
    if ahead_s > 0:
        return text("ocppj", "This laptop's clock is {seconds} s behind the server's.", seconds=_seconds(ahead_s))
    return text("ocppj", "This laptop's clock is {seconds} s ahead of the server's.", seconds=_seconds(ahead_s))


def _seconds(ahead_s: float) -> str:
    return f"{abs(ahead_s):.0f}"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _evidence(seen: ClockSeen) -> tuple[Evidence, ...]:
    lines = [Evidence("laptop", seen.now.isoformat(timespec="seconds"))]
    if seen.date:
        lines.append(Evidence("Date of the server", seen.date))
    if seen.ahead_s is not None:
        lines.append(Evidence("server ahead", f"{seen.ahead_s:.1f} s"))
    if seen.elsewhere_s is not None:
        lines.append(Evidence("another server ahead", f"{seen.elsewhere_s:.1f} s"))
    if seen.valid is not None:
        lines.append(Evidence("certificate", f"{_moment(seen.valid[0])} – {_moment(seen.valid[1])}"))
    return tuple(lines)


def _port_80(address: Address) -> Address:
    host, _, *rest = address.sockaddr
    return Address(address.family, (host, 80, *rest))


async def _head(target: Target, address: Address, timeout_s: float, *, secure: bool) -> ClockSeen:
    """``HEAD /`` on one port, over TLS where ``secure`` and the target is; never raises for what the server does."""
    valid: tuple[datetime, datetime] | None = None
    head = b""
    secure = secure and target.secure
    try:
        async with asyncio.timeout(timeout_s):
            connection = await open_socket(address, timeout_s)
            how: dict[str, Any] = {"ssl": looking_context(), "server_hostname": target.host} if secure else {}
            try:
                reader, writer = await asyncio.open_connection(sock=connection, **how)
            except BaseException:
                connection.close()
                raise
            try:
                if secure and (leaf := writer.get_extra_info("ssl_object").getpeercert(binary_form=True)):
                    valid = await can_be_left(lambda: _validity(leaf), "certificate")
                writer.write(f"HEAD / HTTP/1.1\r\nHost: {target.host}\r\nConnection: close\r\n\r\n".encode("idna"))
                while len(head) < _HEAD and b"\n\r\n" not in head and (more := await reader.read(_HEAD)):
                    head += more
            finally:
                writer.transport.abort()
    except (OSError, TimeoutError, ssl.SSLError, ValueError):
        pass
    received, found = time.time(), _DATE.search(head)
    date = found[1].decode("ascii", "replace").strip() if found else ""
    return ClockSeen(datetime.now(UTC), ahead(date, received) if date else None, date, valid=valid)


def _validity(leaf: bytes) -> tuple[datetime, datetime]:
    from cryptography import x509

    certificate = x509.load_der_x509_certificate(leaf)
    return certificate.not_valid_before_utc, certificate.not_valid_after_utc
