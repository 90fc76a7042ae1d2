"""A test of a CSMS in the words of an IT department: what their network must let through, and what was seen.

Derived from what the test showed and nothing else; the key is not in it. What firewalls do to chargers: ``facts/ocpp.md`` §4.1.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from evsetup.commissioning.csms_test_account import results_of
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.ocppj.probe.steps import ProbeStep, StepResult
from evsetup.storage.csms_test_record import StoredCsmsTest

NETWORK = (
    ProbeStep.LINK,
    ProbeStep.NAME,
    ProbeStep.PORTAL,
    ProbeStep.PROXY,
    ProbeStep.CONNECTION,
    ProbeStep.CLOCK,
    ProbeStep.CERTIFICATE,
    ProbeStep.UPGRADE,
    ProbeStep.PING,
    ProbeStep.HOLD,
    ProbeStep.SIZE,
    ProbeStep.RECONNECT,
)
"""The steps that a network between charger and CSMS can make fail."""

_LONGEST = 200
_INTERVAL = re.compile(r'"interval":\s*(\d{1,7})\b')


def for_the_it_department(test: StoredCsmsTest) -> tuple[Text, ...]:
    """The lines, in the order in which they are to be read; an empty line stands between their parts."""
    results = results_of(test)
    seen = {result.step: result.finding for result in results}
    return (
        text("commissioning", "EV chargers in your network must reach their operator's server (CSMS)."),
        *(text("commissioning", "• {wish}", wish=wish) for wish in _wishes(test.url, seen)),
        verbatim(""),
        *_seen(test, results),
    )


def in_both_languages(lines: tuple[Text, ...], say: Callable[[Text], str], language: str) -> str:
    """The lines as one text: in the person's language, and then in English where that is another one."""
    own, english = "\n".join(say(line) for line in lines), "\n".join(str(line) for line in lines)
    return own if language == "en" else f"{own}\n\n---- English ----\n\n{english}"


def _wishes(url: str, seen: dict[ProbeStep, Finding]) -> list[Text]:
    parts = urlsplit(url)
    host, secure = parts.hostname or "", parts.scheme.casefold() == "wss"
    port = parts.port or (443 if secure else 80)
    addresses = _evidence(seen.get(ProbeStep.NAME), "addresses")
    named = f"{host} ({addresses})" if addresses and addresses != host else host
    wishes = [text("commissioning", "Please allow TCP {port} to {host}, outbound.", port=port, host=named)]
    if _failed(seen, ProbeStep.NAME):
        wishes.append(text("commissioning", "Please let your name service (DNS) answer {host}.", host=host))
    if secure:
        wishes.append(
            text(
                "commissioning",
                "TLS without inspection: a charger trusts the certificate of {host} only, not that of a firewall.",
                host=host,
            )
        )
    else:
        wishes.append(
            text("commissioning", "The connection is not encrypted (ws://); please do not rewrite what passes.")
        )
    wishes.append(text("commissioning", "No proxy and no sign-in page: chargers can use neither."))
    wishes.append(
        text("commissioning", "HTTP/1.1 with an upgrade to WebSocket must pass; the connection then stays open.")
    )
    silent_s = _interval_s(seen)
    if silent_s:
        wishes.append(
            text(
                "commissioning",
                "No idle time-out under {seconds} s: between two messages nothing is sent for that long.",
                seconds=silent_s,
            )
        )
    else:
        wishes.append(
            text("commissioning", "No short idle time-out: between two messages nothing is sent for some minutes.")
        )
    return wishes


def _seen(test: StoredCsmsTest, results: tuple[StepResult, ...]) -> list[Text]:
    when = test.at.strftime("%Y-%m-%d %H:%M UTC")
    lines = [
        text("commissioning", "Seen from a laptop in this network on {when}, dialling {url}:", when=when, url=test.url),
        test.verdict.seen,
    ]
    odd = [result for result in results if result.step in NETWORK and result.finding.severity >= Severity.WARNING]
    for result in odd:
        lines.append(text("commissioning", "• {step}: {seen}", step=result.step.title, seen=result.finding.seen))
        lines += [
            verbatim(f"    {piece.label}: {piece.content[:_LONGEST]}")
            for piece in result.finding.evidence
            if "\n" not in piece.content
        ]
    if not odd:
        reached = [result.step.title for result in results if result.step in NETWORK]
        if reached:
            lines.append(
                text(
                    "commissioning",
                    "From this laptop the network let everything through, as far as this step: {step}",
                    step=reached[-1],
                )
            )
    return lines


def _failed(seen: dict[ProbeStep, Finding], step: ProbeStep) -> bool:
    return (finding := seen.get(step)) is not None and finding.severity.fails


def _evidence(finding: Finding | None, label: str) -> str:
    pieces = () if finding is None else finding.evidence
    return next((piece.content for piece in pieces if piece.label == label), "")


def _interval_s(seen: dict[ProbeStep, Finding]) -> int:
    """How long a charger is silent at most: the heartbeat interval that the CSMS asks for, in seconds; 0: not known."""
    boot = seen.get(ProbeStep.BOOT)
    pieces = () if boot is None else boot.evidence
    found = [match for piece in pieces if piece.label == "received" and (match := _INTERVAL.search(piece.content))]
    return int(found[-1][1]) if found else 0
