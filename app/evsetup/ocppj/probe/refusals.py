"""What the probe says of the server's answer to the upgrade.

Status codes of different CSMSs: ``facts/ocpp.md`` §4.2. 401 and 404 have several meanings each; what they mean here is
found by varying one thing at a time: another identity, another path, another form of the key.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.probe.certificate import parting_word, speaks_tls
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header


async def judge_upgrade(door: Door, answer: Upgrade) -> Finding:
    """The finding of the step UPGRADE; a refused log-in is not its matter and counts as an upgrade that works."""
    if answer.status in {101, 401} and not (answer.status == 101 and answer.socket is None and not _named(answer)):
        return Finding("probe.upgrade.ok", Severity.OK, _seen_ok(answer), evidence=answer.evidence)
    if answer.status == 0:
        return await _no_http(door, answer)
    if answer.status == 404:
        return await _not_found(door, answer)
    return _by_status(answer)


def judge_subprotocol(answer: Upgrade, versions: Sequence[OcppVersion]) -> Finding:
    """The finding of the step SUBPROTOCOL, after status 101."""
    named = answer.header("Sec-WebSocket-Protocol")
    offered = ", ".join(version.value for version in versions)
    evidence = (Evidence("offered", offered), Evidence("answered", named or "–"))
    if not named:
        return Finding(
            "probe.subprotocol.none",
            Severity.WARNING,
            text("ocppj", "The server does not say which OCPP version it speaks."),
            text(
                "ocppj",
                "Many chargers hang up then; maybe it is no CSMS, or it does not speak {offered}.",
                offered=offered,
            ),
            (text("ocppj", "Ask the CSMS operator which OCPP versions this address serves."),),
            evidence,
        )
    if named not in {version.value for version in versions}:
        return Finding(
            "probe.subprotocol.other",
            Severity.PROBLEM,
            text("ocppj", "The server answers {named}, which was not offered.", named=shown(named)),
            text("ocppj", "It breaks the WebSocket rules; a charger hangs up."),
            (text("ocppj", "Ask the CSMS operator for the address for {offered}.", offered=offered),),
            evidence,
        )
    return Finding(
        "probe.subprotocol.ok", Severity.OK, text("ocppj", "The server speaks {named}.", named=named), evidence=evidence
    )


async def judge_key(door: Door, answer: Upgrade) -> Finding:
    """The finding of the step KEY, after status 101 or 401."""
    if answer.status == 101:
        return _key_taken(door, answer)
    if door.key is None:
        return _key_bad(
            "missing",
            text("ocppj", "The CSMS asks {identity} for a key.", identity=door.identity),
            text("ocppj", "Address and encryption work; it lets nobody in without a key."),
            answer.evidence,
            text("ocppj", "Enter the key that the CSMS holds for this charger."),
        )
    return await _key_refused(door, door.key, answer)


def _key_taken(door: Door, answer: Upgrade) -> Finding:
    if door.key is None:
        return Finding(
            "probe.key.not-asked",
            Severity.WARNING,
            text("ocppj", "The CSMS lets {identity} in without a key.", identity=door.identity),
            text("ocppj", "Anybody who knows the identity can pretend to be this charger."),
            (text("ocppj", "Ask the CSMS operator for a key, and for security profile 2."),),
            answer.evidence[:1],
        )
    if not door.target.secure:
        return Finding(
            "probe.key.unencrypted",
            Severity.WARNING,
            text("ocppj", "The key is taken, and it crossed the network unencrypted."),
            text("ocppj", "Everybody on the way can read it; only a closed network makes that acceptable."),
            (text("ocppj", "Ask the CSMS operator for a wss:// address."),),
            answer.evidence[:1],
        )
    seen = text("ocppj", "{identity} is let in with this key.", identity=door.identity)
    return Finding("probe.key.ok", Severity.OK, seen, evidence=answer.evidence[:1])


async def _key_refused(door: Door, key: Secret, answer: Upgrade) -> Finding:
    """Which of identity and key is wrong, found by varying one at a time."""
    value = key.reveal().encode(errors="surrogatepass")
    other_form = await door.knock(log_in=basic_header(door.identity, value.hex().encode()))
    if other_form.status == 101:
        return _key_bad(
            "other-form",
            text("ocppj", "The CSMS takes this key only as hex digits."),
            text(
                "ocppj",
                "It stores the hex form of the key as the password; a charger that sends the key itself is refused.",
            ),
            (*answer.evidence, Evidence("with the key as hex digits", other_form.status_line)),
            text("ocppj", "Ask the CSMS operator to store the key itself, as text."),
        )
    stranger = await door.knock(identity=_made_up())
    evidence = (*answer.evidence, Evidence("a made-up identity without key", stranger.status_line or stranger.problem))
    if stranger.status == 404:
        return _key_bad(
            "wrong",
            text("ocppj", "The CSMS knows {identity} and refuses its key.", identity=door.identity),
            text("ocppj", "A made-up identity is unknown to it, this one is not: the key is wrong."),
            evidence,
            text("ocppj", "Compare the key with the one that the CSMS holds, letter by letter."),
            text("ocppj", "Have the CSMS operator set a new key, and enter that."),
        )
    if stranger.status == 101:
        return _key_bad(
            "wrong",
            text("ocppj", "The CSMS lets strangers in and refuses {identity} with this key.", identity=door.identity),
            text("ocppj", "It holds a key for this identity, and it is another one."),
            evidence,
            text("ocppj", "Compare the key with the one that the CSMS holds, letter by letter."),
        )
    return _key_bad(
        "refused",
        text("ocppj", "The CSMS refuses {identity} with this key.", identity=door.identity),
        text("ocppj", "It does not tell whether the identity is unknown or the key is wrong."),
        evidence,
        text("ocppj", "Compare the key with the one that the CSMS holds, letter by letter."),
        text(
            "ocppj",
            "Ask the CSMS operator whether {identity} is registered, in exactly this spelling.",
            identity=door.identity,
        ),
    )


def _key_bad(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *do: Text) -> Finding:
    return Finding(f"probe.key.{code}", Severity.PROBLEM, seen, means, do, evidence)


async def _not_found(door: Door, answer: Upgrade) -> Finding:
    """Whether it is the path or the identity that the server does not know."""
    nowhere = await door.knock(path=_made_up())
    stranger = await door.knock(identity=_made_up())
    evidence = (
        *answer.evidence,
        Evidence("a made-up path", nowhere.status_line or nowhere.problem),
        Evidence("a made-up identity without key", stranger.status_line or stranger.problem),
    )
    if nowhere.status != 404 or stranger.status not in {404, 0} or _differs(nowhere, answer):
        return _bad(
            "unknown-identity",
            text("ocppj", "The CSMS does not know {identity}.", identity=door.identity),
            text("ocppj", "It answers differently on another path, so the address is right and the identity is not."),
            evidence,
            text("ocppj", "Register this identity in the CSMS, in exactly this spelling."),
            text("ocppj", "Or enter the identity that is registered."),
        )
    return _bad(
        "not-found",
        text("ocppj", "The server knows neither this path nor this identity (404)."),
        text(
            "ocppj",
            "Either the path in the address is wrong, or the CSMS does not know {identity}.",
            identity=door.identity,
        ),
        evidence,
        text("ocppj", "Compare the path, letter by letter, with what the CSMS operator gave you."),
        text(
            "ocppj",
            "Ask the operator whether {identity} is registered, in exactly this spelling.",
            identity=door.identity,
        ),
    )


def _differs(one: Upgrade, other: Upgrade) -> bool:
    """Whether two refusals come from different places in the server, judged by what does not repeat the request."""

    def traits(answer: Upgrade) -> tuple[object, ...]:
        return answer.header("Content-Type"), answer.header("Server"), answer.body.strip()[:15]

    return traits(one) != traits(other)


async def _no_http(door: Door, answer: Upgrade) -> Finding:
    alert = answer.problem
    if door.context is not None and not answer.head and alert != "time-out":
        alert += await parting_word(door.address, door.target.host, door.context, door.timeout_s)
    if "CERTIFICATE_REQUIRED" in alert.upper().replace(" ", "_"):
        return _bad(
            "client-certificate",
            text("ocppj", "The server wants a certificate of the charger."),
            text("ocppj", "The CSMS is set to security profile 3; a key alone does not open it."),
            answer.evidence,
            text("ocppj", "Ask the CSMS operator for an address with security profile 2."),
        )
    if not door.target.secure and await speaks_tls(door.address, door.target.host, door.timeout_s):
        return _bad(
            "tls-port",
            text("ocppj", "{address} speaks TLS, and the address says ws://.", address=str(door.address)),
            text("ocppj", "This port serves encrypted connections only."),
            answer.evidence,
            text("ocppj", "Write wss:// instead of ws://."),
        )
    if answer.problem == "time-out":
        return _bad(
            "silent",
            text("ocppj", "The server takes the connection and then stays silent."),
            text("ocppj", "Something else than a web server listens there, or it is overloaded."),
            answer.evidence,
            text("ocppj", "Check the port."),
            text("ocppj", "Ask the CSMS operator whether the CSMS is running."),
        )
    if answer.head:
        return _bad(
            "no-http",
            text("ocppj", "The server answers with something that is no HTTP."),
            text("ocppj", "Another service listens on this port."),
            answer.evidence,
            text("ocppj", "Check the port."),
        )
    return _bad(
        "closed",
        text("ocppj", "The server closes the connection without an answer."),
        text("ocppj", "Something in between, a firewall or a load balancer, refuses the request; or it is no CSMS."),
        answer.evidence,
        text("ocppj", "Check address and port."),
        text("ocppj", "Test from another network; if it works there, a firewall is the cause."),
    )


def _by_status(answer: Upgrade) -> Finding:
    status = answer.status
    bad = partial(_bad, evidence=answer.evidence)
    operator = text("ocppj", "Show the evidence to the CSMS operator.")
    if status == 101:
        return _bad(
            "broken",
            text("ocppj", "The server agrees to the upgrade and does it wrongly."),
            text("ocppj", "A proxy in between breaks WebSockets, or the server has a fault."),
            answer.evidence,
            text("ocppj", "Test from another network."),
            operator,
        )
    if 200 <= status < 300:
        return _bad(
            "web-page",
            text("ocppj", "The server sends a web page instead of opening a WebSocket ({status}).", status=status),
            text("ocppj", "The path is not the CSMS's, or a sign-in page of this network answers in its place."),
            answer.evidence,
            text("ocppj", "Compare the address with what the CSMS operator gave you."),
            text(
                "ocppj", "Open any web page on this laptop; if a sign-in page comes, chargers cannot use this network."
            ),
        )
    if 300 <= status < 400:
        return _bad(
            "moved",
            text("ocppj", "The server sends us on to {place}.", place=shown(answer.header("Location")) or "?"),
            text("ocppj", "Chargers do not follow; the address is not the final one."),
            answer.evidence,
            text("ocppj", "Ask the CSMS operator for the final address (wss:// instead of ws:// is a common reason)."),
        )
    match status:
        case 400 if "https port" in answer.body.casefold() or "ssl" in answer.body.casefold():
            return bad(
                "tls-port",
                text("ocppj", "The port speaks TLS, and the address says ws://."),
                text("ocppj", "This port serves encrypted connections only."),
                do=(text("ocppj", "Write wss:// instead of ws://."),),
            )
        case 403:
            return bad(
                "forbidden",
                text("ocppj", "The server forbids the connection (403)."),
                text("ocppj", "Only known networks may connect, or the charger is blocked in the CSMS."),
                do=(
                    text("ocppj", "Ask the CSMS operator whether addresses are restricted, and whether it is blocked."),
                ),
            )
        case 407:
            return bad(
                "proxy",
                text("ocppj", "A proxy in between asks for a log-in (407)."),
                text("ocppj", "Chargers hardly ever can use a proxy."),
                do=(text("ocppj", "Ask the network's administrator for a direct way to the CSMS."),),
            )
        case 426:
            return bad(
                "upgrade-required",
                text("ocppj", "The server did not see our wish for a WebSocket (426)."),
                text("ocppj", "A proxy in between takes it out, or the server speaks another WebSocket version."),
                do=(text("ocppj", "Test from another network."), operator),
            )
        case 429:
            return bad(
                "too-many",
                text("ocppj", "The server has had enough of us for now (429)."),
                text("ocppj", "Too many log-ins in a short time, by us or by a charger that keeps trying."),
                do=(text("ocppj", "Wait a few minutes, then test again."),),
            )
        case _ if status >= 500:
            return bad(
                "server-fault",
                text("ocppj", "The server has a fault of its own ({status}).", status=status),
                text("ocppj", "The CSMS is down, or its load balancer does not reach it."),
                do=(text("ocppj", "Test again in some minutes."), operator),
            )
    return bad(
        "refused",
        text("ocppj", "The server refuses the request ({status}).", status=status),
        text("ocppj", "It finds fault with the path, the identity or the OCPP version."),
        do=(text("ocppj", "Compare address and identity with what the CSMS operator gave you."), operator),
    )


def _bad(
    code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *steps: Text, do: tuple[Text, ...] = ()
) -> Finding:
    return Finding(f"probe.upgrade.{code}", Severity.PROBLEM, seen, means, steps or do, evidence)


def _named(answer: Upgrade) -> bool:
    return bool(answer.header("Sec-WebSocket-Protocol"))


def _seen_ok(answer: Upgrade) -> Text:
    if answer.status == 101:
        return text("ocppj", "The server opens a WebSocket.")
    return text("ocppj", "The server knows the way and asks who we are.")


def _made_up() -> str:
    return f"evsetup-{uuid.uuid4().hex[:8]}"
