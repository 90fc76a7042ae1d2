"""What the probe says of the server's answer to the upgrade.

Status codes of different CSMSs: ``facts/ocpp.md`` §4.2. 401 and 404 have several meanings each; what they mean here is
found by varying one thing at a time, see ``credentials`` and ``unknown``.
"""

from __future__ import annotations

from functools import partial

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.handshake import parting_word, speaks_tls
from evsetup.ocppj.probe.upgrade import Upgrade

_AFTER_SILENCE_S = 0.8
"""A server that used up the time-out gets no second one."""


async def judge_upgrade(door: Door, answer: Upgrade) -> Finding:
    """The finding of the step UPGRADE; a refused log-in is not its matter and counts as an upgrade that works."""
    if answer.status == 401 or (answer.status == 101 and not _is_broken(door, answer)):
        return upgrade_works(answer)
    if answer.status == 0:
        return await _no_http(door, answer)
    if answer.status == 404:
        from evsetup.ocppj.probe.unknown import judge_not_found

        return await judge_not_found(door, answer)
    if answer.status == 400 and (await door.knock(log_in=door.log_in, compression=True)).let_in:
        return _wants_compression(answer)
    return _by_status(door, answer)


def _is_broken(door: Door, answer: Upgrade) -> bool:
    """Whether status 101 came and no WebSocket; one that failed for its subprotocol alone is not this step's matter."""
    return answer.socket is None and (
        not answer.subprotocol or answer.subprotocol in {version.value for version in door.versions}
    )


def upgrade_works(answer: Upgrade) -> Finding:
    """The finding of the step when nothing is to be said against address and identity."""
    return Finding("probe.upgrade.ok", Severity.OK, _seen_ok(answer), evidence=answer.evidence)


async def _no_http(door: Door, answer: Upgrade) -> Finding:
    alert, silent = answer.problem, answer.problem == "time-out"
    if door.context is not None and not answer.head and not silent:
        alert += await parting_word(door.address, door.target.host, door.context, door.timeout_s)
    if "CERTIFICATE_REQUIRED" in alert.upper().replace(" ", "_"):
        return _bad(
            "client-certificate",
            text("ocppj", "The server wants a certificate of the charger."),
            text("ocppj", "The CSMS is set to security profile 3; a key alone does not open it."),
            answer.evidence,
            text("ocppj", "Ask the CSMS operator for an address with security profile 2."),
        )
    limit = min(door.timeout_s, _AFTER_SILENCE_S) if silent else door.timeout_s
    if not door.target.secure and await speaks_tls(door.address, door.target.host, limit):
        return _bad(
            "tls-port",
            text("ocppj", "{address} speaks TLS, and the address says ws://.", address=str(door.address)),
            text("ocppj", "This port serves encrypted connections only."),
            answer.evidence,
            text("ocppj", "Write wss:// instead of ws://."),
        )
    if silent:
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


def _wants_compression(answer: Upgrade) -> Finding:
    return _bad(
        "compression",
        text("ocppj", "The server lets in only who offers to compress messages (permessage-deflate)."),
        text("ocppj", "Few chargers can; OCPP does not ask for it."),
        answer.evidence,
        text("ocppj", "Ask the CSMS operator to let chargers in without compression."),
        text("ocppj", "Turn compression on in the charger, if it knows that."),
    )


def _by_status(door: Door, answer: Upgrade) -> Finding:
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
                    *only_encrypted(door),
                ),
            )
        case 407:
            return bad(
                "proxy",
                text("ocppj", "A proxy in between asks for a log-in (407)."),
                text("ocppj", "Chargers hardly ever can use a proxy."),
                do=(text("ocppj", "Ask the network's administrator for a direct way to the CSMS."),),
            )
        case _ if status == 426 or (status == 400 and "upgrade" in answer.body.casefold()):
            return bad(
                "upgrade-required",
                text("ocppj", "The server did not see our wish for a WebSocket ({status}).", status=status),
                text("ocppj", "A proxy in between takes it out, or the server speaks another WebSocket version."),
                do=(
                    text("ocppj", "Test from another network; if it works there, this network's proxy is the cause."),
                    text("ocppj", "Ask the CSMS operator whether the proxy before the CSMS passes WebSockets on."),
                ),
            )
        case 429:
            return bad(
                "too-many",
                text("ocppj", "The server has had enough of us for now (429)."),
                text("ocppj", "Too many log-ins in a short time, by us or by a charger that keeps trying."),
                do=(text("ocppj", "Wait a few minutes, then test again."),),
            )
        case 511:
            return bad(
                "network-log-in",
                text("ocppj", "This network asks for a sign-in before it lets anybody out (511)."),
                text("ocppj", "A charger cannot sign in."),
                do=(
                    text("ocppj", "Ask the network's administrator to let the charger through without sign-in."),
                    text("ocppj", "Or use another network, or a SIM card in the charger."),
                ),
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


def only_encrypted(door: Door) -> tuple[Text, ...]:
    """What to do, where the address says ws, for the case that the CSMS lets this charger in over TLS only."""
    if door.target.secure:
        return ()
    return (text("ocppj", "Ask for the wss:// address: a CSMS may refuse a charger with TLS that comes without."),)


def _bad(
    code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *steps: Text, do: tuple[Text, ...] = ()
) -> Finding:
    return Finding(f"probe.upgrade.{code}", Severity.PROBLEM, seen, means, steps or do, evidence)


def _seen_ok(answer: Upgrade) -> Text:
    if answer.status == 101:
        return text("ocppj", "The server opens a WebSocket.")
    return text("ocppj", "The server knows the way and asks who we are.")
