"""The proxy that this laptop is told to use, tried apart: the probe's step PROXY.

Failure classes: ``facts/ocpp.md`` §4.1 step 4. The probe dials directly, as chargers do; a proxy matters only because a network
that has one often lets nobody out otherwise. A PAC file is a program: it is named, never run.
"""

from __future__ import annotations

import base64
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.links.short_talk import ShortAnswer, say

_MEANS = text("links", "Chargers hardly ever support proxies.")


class ProxySettings(NamedTuple):
    """What the system is told: ``proxy`` as an address (empty: none for this host), ``pac`` is where its script is (empty: none)."""

    proxy: str = ""
    pac: str = ""


class ProxySeen(NamedTuple):
    """How the proxy answered: ``answer`` is ``None`` when it did not, ``error`` says why."""

    answer: ShortAnswer | None
    error: str = ""


def read_system_proxy(host: str, *, secure: bool) -> ProxySettings:
    """What environment or system say about a connection to ``host``. Blocks; may look ``host`` up."""
    import urllib.request

    from evsetup.links.proxy_script import proxy_script

    known = urllib.request.getproxies()
    kinds = ("wss", "https", "all") if secure else ("ws", "http", "all")
    proxy = next((known[kind] for kind in kinds if known.get(kind)), "")
    if proxy and urllib.request.proxy_bypass(host):
        proxy = ""
    return ProxySettings(proxy, proxy_script())


async def ask_proxy(proxy: str, host: str, port: int, timeout_s: float) -> ProxySeen:
    """``CONNECT`` to the CSMS through the proxy, which is then left again; never raises for what the network does."""
    parts = _parts(proxy)
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    request = f"CONNECT {where} HTTP/1.1\r\nHost: {where}\r\nUser-Agent: evsetup\r\n"
    if parts.username is not None:
        words = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        request += f"Proxy-Authorization: Basic {base64.b64encode(words.encode()).decode('ascii')}\r\n"
    try:
        answer = await say(parts.hostname or "", parts.port or 80, f"{request}\r\n".encode(), timeout_s, whole=False)
    except TimeoutError:
        return ProxySeen(None, "time-out")
    except OSError as error:
        return ProxySeen(None, error.strerror or type(error).__name__)
    return ProxySeen(answer)


def can_be_asked(settings: ProxySettings) -> bool:
    """Whether there is a proxy of a kind that takes ``CONNECT`` without encryption."""
    try:
        parts = _parts(settings.proxy)
        return bool(settings.proxy) and parts.scheme == "http" and bool(parts.hostname) and (parts.port or 80) > 0
    except ValueError:
        return False


def judge_proxy(settings: ProxySettings, target: str, seen: ProxySeen | None) -> Finding:
    """What is to be said; ``target`` is host and port of the CSMS, ``seen`` is ``None`` where the proxy was not asked."""
    ask = text(
        "links",
        "Ask the network's administrator to let the chargers connect directly to {target}, without the proxy.",
        target=target,
    )
    if not settings.proxy and not settings.pac:
        return Finding("probe.proxy.none", Severity.OK, text("links", "This laptop is told to use no proxy."))
    named = (Evidence("PAC", _without_log_in(settings.pac)),) if settings.pac else ()
    if not settings.proxy:
        return _info(
            "pac",
            text("links", "This laptop is told to find its proxy by a script (PAC), which was not run."),
            ask,
            named,
        )
    shown = _without_log_in(settings.proxy)
    named = (Evidence("proxy", shown), *named)
    if seen is None:
        seen_text = text("links", "This laptop is told to use the proxy {proxy}; it was not tried.", proxy=shown)
        return _info("untried", seen_text, ask, named)
    if seen.answer is None:
        seen_text = text("links", "The proxy {proxy}, which this laptop is told to use, does not answer.", proxy=shown)
        return _info("silent", seen_text, ask, (*named, Evidence("error", seen.error)))
    named = (*named, *seen.answer.evidence)
    if 200 <= seen.answer.status < 300:
        seen_text = text(
            "links", "The proxy {proxy}, which this laptop is told to use, leads to the CSMS.", proxy=shown
        )
        return _info("passes", seen_text, ask, named)
    if seen.answer.status == 407:
        seen_text = text(
            "links", "The proxy {proxy}, which this laptop is told to use, wants a log-in (407).", proxy=shown
        )
        return _info("log-in", seen_text, ask, named)
    seen_text = text(
        "links",
        "The proxy {proxy}, which this laptop is told to use, does not lead to the CSMS ({status}).",
        proxy=shown,
        status=seen.answer.status or "no HTTP",
    )
    return _info("refuses", seen_text, ask, named)


def not_needed() -> Finding:
    """Why no proxy was asked: the CSMS is on this laptop."""
    return Finding("probe.proxy.not-needed", Severity.OK, text("links", "Not needed: the CSMS is on this laptop."))


def _info(code: str, seen: Text, ask: Text, evidence: tuple[Evidence, ...]) -> Finding:
    """Only worth knowing while the direct way works; what becomes of it otherwise, the whole test tells."""
    direct = Evidence("this test", "dials directly, without a proxy")
    return Finding(f"probe.proxy.{code}", Severity.INFO, seen, _MEANS, (ask,), (*evidence, direct))


def _parts(proxy: str) -> SplitResult:
    return urlsplit(proxy if "://" in proxy else f"http://{proxy}")


def _without_log_in(address: str) -> str:
    head, separator, rest = address.rpartition("://")
    return f"{head}{separator}{rest.rpartition('@')[2]}"
