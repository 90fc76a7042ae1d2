"""Whether a sign-in page (captive portal) stands between this network and the internet: the probe's step PORTAL.

Failure classes: ``facts/ocpp.md`` §4.1 step 3. An address whose answer is known is asked without encryption, as operating
systems do; whoever signs people in answers in its place, with a page, a redirect or 511 (RFC 6585 §6). Whether DHCP names such
a page (RFC 8910) is not known: no system tells all programs. The address is asked only for a CSMS in the internet.
"""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.links.outside import KnownPage
from evsetup.links.short_talk import ShortAnswer, say
from evsetup.links.whereabouts import Whereabouts, is_private

_MEANS = text("links", "A person signs in there and is let through; chargers cannot.")
_DO = (
    text(
        "links",
        "Ask the network's administrator to let the chargers through without signing in, or for another network.",
    ),
    text("links", "To go on testing from this laptop, open any web page and sign in."),
)


class PageSeen(NamedTuple):
    """How a known page answered: ``answer`` is ``None`` when nobody did, ``error`` says why."""

    answer: ShortAnswer | None
    error: str = ""
    ahead_s: float | None = None


async def ask_known_page(page: KnownPage, timeout_s: float) -> PageSeen:
    """Asks once; never raises for what the network does. ``ahead_s`` is how far its clock is ahead of this laptop's."""
    parts = urlsplit(page.url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    request = f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nUser-Agent: evsetup\r\nConnection: close\r\n\r\n"
    try:
        answer = await say(page.host, page.port, request.encode("ascii"), timeout_s)
    except TimeoutError:
        return PageSeen(None, "time-out")
    except OSError as error:
        return PageSeen(None, error.strerror or type(error).__name__)
    return PageSeen(answer, "", _ahead(answer.header("Date")))


def judge_portal(page: KnownPage, seen: PageSeen) -> Finding:
    """Whether somebody else answered in the known page's place."""
    asked = Evidence("asked", page.url)
    answer = seen.answer
    if answer is None:
        return _no_internet(asked, seen.error)
    evidence = (asked, *answer.evidence)
    if answer.status == page.status and (page.status == 204 or answer.body.lstrip().startswith(page.body)):
        return Finding(
            "probe.portal.none",
            Severity.OK,
            text("links", "Nobody asks for a sign-in: {host} answers as it should.", host=page.host),
            evidence=evidence,
        )
    if 300 <= answer.status < 400 and (place := urlsplit(answer.header("Location")).hostname):
        return _sign_in(
            text("links", "This network sends web pages on to {place}, a sign-in page.", place=place), evidence
        )
    if answer.status == 511:
        return _sign_in(text("links", "This network says that one has to sign in (511)."), evidence)
    if 200 <= answer.status < 400:
        return _sign_in(
            text("links", "Another page comes in place of {host}: a sign-in page.", host=page.host), evidence
        )
    if answer.status == 0:
        return _no_internet(asked, "no HTTP", *answer.evidence)
    return Finding(
        "probe.portal.unclear",
        Severity.INFO,
        text(
            "links",
            "{host} answers {status}; whether somebody is in between cannot be told.",
            host=page.host,
            status=answer.status,
        ),
        text("links", "A web filter may block this page, or the page has a fault of its own."),
        (text("links", "Open any web page on this laptop and see whether a sign-in page comes."),),
        evidence,
    )


def judge_private(host: str, addresses: tuple[str, ...], seen: PageSeen) -> Finding | None:
    """A public name that stands for an address of this network: whether a sign-in page answers there; ``None``: none does."""
    answer = seen.answer
    if answer is None or not any(is_private(address) for address in addresses):
        return None
    place = urlsplit(answer.header("Location")).hostname or ""
    elsewhere = 300 <= answer.status < 400 and place and place.casefold() != host.casefold()
    if answer.status != 511 and not elsewhere:
        return None
    shown = text("links", "Under the name {host} a sign-in page of this network answers.", host=host)
    return _sign_in(shown, (Evidence("asked", f"http://{host}/"), *answer.evidence))


def not_needed(place: Whereabouts) -> Finding:
    """Why nothing was asked."""
    if place is Whereabouts.LAPTOP:
        seen = text("links", "Not needed: the CSMS is on this laptop.")
        return Finding("probe.portal.not-needed", Severity.OK, seen)
    seen = text("links", "Not asked: by its name or address, the CSMS is not in the internet.")
    return Finding("probe.portal.not-needed", Severity.INFO, seen)


def _sign_in(seen: Text, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding("probe.portal.sign-in", Severity.PROBLEM, seen, _MEANS, _DO, evidence)


def _no_internet(asked: Evidence, why: str, *more: Evidence) -> Finding:
    return Finding(
        "probe.portal.no-internet",
        Severity.INFO,
        text("links", "This network does not lead to the internet, as far as one page tells."),
        text("links", "In a private network (a private APN, a site without internet) that is as it should be."),
        (text("links", "If it should lead there, open any web page on this laptop."),),
        (asked, Evidence("error", why), *more),
    )


def _ahead(date: str) -> float | None:
    """RFC 9110 §6.6.1: whole seconds, in GMT."""
    try:
        return parsedate_to_datetime(date).timestamp() + 0.5 - time.time()
    except (TypeError, ValueError, IndexError):
        return None
