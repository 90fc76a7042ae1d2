"""What the recording proxy says of refusals, ends and odd answers; facts: ``facts/ocpp.md`` §4.1, §4.2, §4.5."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.frame_record import Direction


class BadUpstream(Fault):
    """The address of the CSMS, or the interface, cannot be used by the proxy."""


def bad_address() -> BadUpstream:
    """It is no ws or wss address, or holds a log-in, query or fragment."""
    return BadUpstream(
        Finding(
            "proxy.bad-address",
            Severity.PROBLEM,
            text("ocppj", "This is no address of a CSMS that can be passed on to."),
            text("ocppj", "The charger's own path and log-in are added to it as they come."),
            (
                text(
                    "ocppj", "Write ws:// or wss://, the server and its path, without identity, user, password and “?”."
                ),
            ),
        )
    )


def every_interface(host: str) -> BadUpstream:
    """It should listen on all interfaces."""
    return BadUpstream(
        Finding(
            "proxy.every-interface",
            Severity.PROBLEM,
            text("ocppj", "{host} is every network of this laptop.", host=shown(host)),
            text("ocppj", "The recording must be open to the charger's network only."),
            (text("ocppj", "Name the address that this laptop has in the charger's network."),),
        )
    )


class NotDisturbed(Fault):
    """One more disturbance cannot be taken."""


def not_disturbed(most: int) -> NotDisturbed:
    """Too many wait already, or the delay is longer than an hour."""
    return NotDisturbed(
        Finding(
            "proxy.not-disturbed",
            Severity.PROBLEM,
            text("ocppj", "At most {count} faults wait for their message, none longer than an hour.", count=most),
            text("ocppj", "Nobody could follow more of them, and a link does not live that long."),
            (text("ocppj", "Take the waiting ones back first, or choose a shorter delay."),),
        )
    )


def unreachable(upstream: str, reason: str) -> Finding:
    """No connection to the CSMS; the charger gets 502."""
    return Finding(
        "proxy.upstream-unreachable",
        Severity.PROBLEM,
        text("ocppj", "This laptop could not reach {url}; the charger was told so (502).", url=upstream),
        text("ocppj", "The CSMS is down, the address is wrong, or the network of this laptop does not lead there."),
        (text("ocppj", "Test the CSMS from this laptop; that names the step that fails."),),
        (Evidence("error", reason),),
    )


def untrusted(upstream: str, reason: str) -> Finding:
    """The certificate of the CSMS is not trusted; the charger gets 502."""
    return Finding(
        "proxy.upstream-untrusted",
        Severity.PROBLEM,
        text("ocppj", "The certificate of {url} is not trusted here; nothing was passed on.", url=upstream),
        text("ocppj", "The CSMS uses a root of its own, or somebody stands between."),
        (text("ocppj", "Give the root certificate of the CSMS."),),
        (Evidence("error", reason),),
    )


def wants_certificate(upstream: str, reason: str) -> Finding:
    """Security profile 3: TLS ends here, so the charger's certificate cannot be shown on."""
    return Finding(
        "proxy.profile-3",
        Severity.PROBLEM,
        text("ocppj", "{url} wants the charger's own certificate (security profile 3).", url=upstream),
        text(
            "ocppj",
            "A charger proves with a key that never leaves it; this laptop cannot prove it in its place, so such a link"
            " cannot be recorded on the way.",
        ),
        (
            text("ocppj", "Let the charger dial the CSMS directly and read its own log."),
            text("ocppj", "Or ask the operator for an account with security profile 2 for the time of the recording."),
        ),
        (Evidence("seen", reason),),
    )


_REFUSED: dict[int, tuple[Text, Text]] = {
    401: (
        text("ocppj", "The CSMS does not accept the charger's log-in."),
        text("ocppj", "Compare identity and key in the charger with what the operator has."),
    ),
    403: (
        text("ocppj", "The CSMS knows who asks and does not let it in."),
        text("ocppj", "Ask the operator whether the charger is enabled, and from which addresses it may come."),
    ),
    404: (
        text("ocppj", "The CSMS does not know this identity, or its path is another."),
        text("ocppj", "Compare the path with the operator's instructions, letter by letter."),
    ),
}
_OTHER = (
    text("ocppj", "The CSMS does not take the charger in now."),
    text("ocppj", "Show the answer to the operator."),
)


def refused(identity: str, url: str, status: int, line: str, body: str) -> Finding:
    """The CSMS answered the upgrade with another status than 101; the charger got the same."""
    means, do = _REFUSED.get(status, _OTHER)
    evidence = [Evidence("dialled", url), Evidence("status line", line)]
    return Finding(
        f"proxy.refused-{status}",
        Severity.PROBLEM,
        text("ocppj", "The CSMS answered {status} to {identity}.", status=status, identity=identity or "?"),
        means,
        (do,),
        tuple([*evidence, Evidence("body", body)] if body else evidence),
    )


def full(most: int) -> Finding:
    """No more links are taken; the charger gets 503."""
    return Finding(
        "proxy.full",
        Severity.WARNING,
        text("ocppj", "{count} links are open; no more are taken.", count=most),
        text("ocppj", "A charger may open new links without closing its old ones."),
        (text("ocppj", "Look whether one charger is there many times."),),
    )


def not_offered(identity: str, offered: str, chosen: str) -> Finding:
    """The CSMS chose a subprotocol that the charger did not offer, or none."""
    return Finding(
        "proxy.subprotocol",
        Severity.WARNING,
        text(
            "ocppj",
            "{identity} offers {offered}; the CSMS answers {chosen}.",
            identity=identity or "?",
            offered=shown(offered) or "–",
            chosen=shown(chosen) or "–",
        ),
        text("ocppj", "Many chargers close the connection then; it was passed on as it is."),
        (text("ocppj", "Set one OCPP version in the charger, the one that the CSMS speaks."),),
    )


def ended(identity: str, by: Direction, code: int, reason: str, broken: str) -> Finding:
    """Which side ended the link, and how; ``broken`` where its frames were no WebSocket frames."""
    who = text("ocppj", "The charger") if by is Direction.FROM_CHARGER else text("ocppj", "The CSMS")
    evidence = (Evidence("code", str(code)), *((Evidence("reason", shown(reason)),) if reason else ()))
    if broken:
        return Finding(
            "proxy.broken-frames",
            Severity.PROBLEM,
            text("ocppj", "{who} broke the WebSocket protocol on the link of {identity}.", who=who, identity=identity),
            text("ocppj", "A connection cannot go on after that, with no CSMS."),
            (text("ocppj", "Look for newer firmware, and show this to its maker."),),
            (*evidence, Evidence("error", shown(broken))),
        )
    if code == 1006:
        return Finding(
            "proxy.cut",
            Severity.WARNING,
            text("ocppj", "{who} was gone without a close: the link of {identity} broke.", who=who, identity=identity),
            text("ocppj", "It restarted, or the network between it and this laptop broke or dropped the connection."),
            (text("ocppj", "Look at what came last before it, and how long the link had been silent."),),
            evidence,
        )
    if code in {1000, 1001, 1005}:
        return Finding(
            "proxy.closed",
            Severity.INFO,
            text("ocppj", "{who} closed the link of {identity} ({code}).", who=who, identity=identity, code=code),
            None,
            (),
            evidence,
        )
    return Finding(
        "proxy.closed-for-cause",
        Severity.WARNING,
        text("ocppj", "{who} closed the link of {identity} ({code}).", who=who, identity=identity, code=code),
        text("ocppj", "It did not like what came before, or could not go on."),
        (text("ocppj", "Look at the last messages before it."),),
        evidence,
    )
