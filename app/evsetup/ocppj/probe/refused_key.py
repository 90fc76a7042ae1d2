"""The step KEY after a 401: which of identity and key is wrong.

A 401 has several meanings: no log-in arrived, no key is set, the identity is unknown, the key is wrong or stored in another
form (``facts/ocpp.md`` §2.5, §4.2). They are told apart by varying one thing at a time, all at once, and by the server's own words.
"""

from __future__ import annotations

import asyncio
import re

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.probe.door import Door, made_up
from evsetup.ocppj.probe.habits import Trial, habit_evidence
from evsetup.ocppj.probe.refusals import only_encrypted
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header

_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){4,}\Z")
_NOT_ARRIVED = re.compile(
    r"no (?:credentials|authori[sz]ation)|(?:credentials|authori[sz]ation)(?: header)? (?:is |are |was |were )?"
    r"(?:missing|required|not (?:sent|given|provided|found|present))|missing (?:credentials|(?:basic )?authori[sz]ation)",
    re.IGNORECASE,
)
_NOT_SET = re.compile(
    r"(?:password|key|credentials)(?: is| are)? not (?:set|configured)|no (?:password|key) (?:is )?(?:set|configured)",
    re.IGNORECASE,
)


async def judge_refused(door: Door, answer: Upgrade) -> Finding:
    """After status 401: which of identity and key is wrong."""
    schemes = answer.header("WWW-Authenticate")
    if schemes and "basic" not in schemes.casefold():
        return _bad(
            "other-scheme",
            text("ocppj", "The server asks for another way to log in: {scheme}.", scheme=shown(schemes)),
            text("ocppj", "Chargers know Basic only; a proxy or a sign-in page answers in the CSMS's place."),
            answer.evidence,
            text("ocppj", "Compare the address with what the CSMS operator gave you."),
            text("ocppj", "Test from another network."),
        )
    if door.key is None:
        return _bad(
            "missing",
            text("ocppj", "The CSMS asks {identity} for a key.", identity=door.identity),
            text("ocppj", "Address and encryption work; it lets nobody in without a key."),
            answer.evidence,
            text("ocppj", "Enter the key that the CSMS holds for this charger."),
        )
    return await _vary(door, door.key, answer)


async def _vary(door: Door, key: Secret, answer: Upgrade) -> Finding:
    value = key.reveal().encode(errors="surrogatepass")
    decoded = bytes.fromhex(key.reveal()) if _HEX.match(key.reveal()) else b""
    someone = made_up()
    as_hex, as_capitals, as_bytes, keyless, stranger, stranger_with_key = await asyncio.gather(
        door.knock(log_in=basic_header(door.identity, value.hex().encode())),
        door.knock(log_in=basic_header(door.identity, value.hex().upper().encode())),
        _knock_if(door, decoded),
        door.knock(),
        door.knock(identity=someone),
        door.knock(identity=someone, log_in=basic_header(someone, made_up().encode())),
    )
    evidence = (
        *answer.evidence,
        Evidence("without a key", keyless.in_short),
        Evidence("a made-up identity without key", stranger.in_short),
        Evidence("a made-up identity with a made-up key", stranger_with_key.in_short),
        *habit_evidence({Trial.BAD_KEY: answer.status, Trial.UNKNOWN_IDENTITY: stranger.status or answer.status}),
    )
    if as_hex.let_in or as_capitals.let_in:
        taken = as_hex if as_hex.let_in else as_capitals
        digits = "lower-case" if taken is as_hex else "capital"
        return _other_form(
            text("ocppj", "The CSMS takes this key only as hex digits."),
            text(
                "ocppj",
                "It stores the hex form of the key as the password; a charger that sends the key itself is refused.",
            ),
            (*evidence, Evidence(f"with the key as {digits} hex digits", taken.in_short)),
        )
    if as_bytes is not None and as_bytes.let_in:
        return _other_form(
            text("ocppj", "The CSMS takes this key only decoded: it is the hex form of the password."),
            text("ocppj", "A charger that sends the hex digits as they are is refused; most decode them before."),
            (*evidence, Evidence("with the key decoded", as_bytes.in_short)),
        )
    return _by_comparison(door, answer, keyless, (stranger, stranger_with_key), evidence)


async def _knock_if(door: Door, password: bytes) -> Upgrade | None:
    return await door.knock(log_in=basic_header(door.identity, password)) if password else None


def _by_comparison(
    door: Door, answer: Upgrade, keyless: Upgrade, strangers: tuple[Upgrade, Upgrade], evidence: tuple[Evidence, ...]
) -> Finding:
    compare = text("ocppj", "Compare the key with the one that the CSMS holds, letter by letter.")
    new_key = text("ocppj", "Have the CSMS operator set a new key, and enter that.")
    identity = door.identity
    further = only_encrypted(door) or (
        text(
            "ocppj",
            "Ask the CSMS operator whether the log-in's user name must be another than {identity}.",
            identity=identity,
        ),
    )
    registered = text(
        "ocppj", "Ask the CSMS operator whether {identity} is registered, in exactly this spelling.", identity=identity
    )
    if keyless.let_in:
        return _bad(
            "not-wanted",
            text(
                "ocppj", "The CSMS lets {identity} in without a key, and refuses it with this one.", identity=identity
            ),
            text("ocppj", "It holds no key for this charger."),
            evidence,
            text("ocppj", "Have the CSMS operator set this key."),
            text("ocppj", "Or leave the key empty in the charger, which lets anybody pretend to be it."),
        )
    if _NOT_SET.search(answer.body):
        return _bad(
            "not-set",
            text("ocppj", "The CSMS says that no key is set for {identity}.", identity=identity),
            text("ocppj", "It knows the charger and cannot check its key."),
            evidence,
            text("ocppj", "Have the CSMS operator set this key."),
        )
    if _NOT_ARRIVED.search(answer.body):
        return _bad(
            "not-arrived",
            text("ocppj", "The CSMS says that no key arrived, and one was sent."),
            text("ocppj", "A proxy on the way takes the log-in out (the Authorization header)."),
            evidence,
            text("ocppj", "Have the CSMS operator let the Authorization header through, in proxy and load balancer."),
            text("ocppj", "Test from another network; if it works there, this network's proxy is the cause."),
        )
    if any(stranger.status == 404 for stranger in strangers):
        return _bad(
            "wrong",
            text("ocppj", "The CSMS answers {status} to this key and 404 to a made-up identity.", status=answer.status),
            text("ocppj", "A made-up identity is unknown to it, this one is not: the key is wrong."),
            evidence,
            compare,
            new_key,
            *further,
        )
    if any(stranger.let_in for stranger in strangers):
        return _bad(
            "wrong",
            text("ocppj", "The CSMS lets strangers in and refuses {identity} with this key.", identity=identity),
            text("ocppj", "It holds a key for this identity, and it is another one."),
            evidence,
            compare,
            *further,
        )
    return _bad(
        "refused",
        text("ocppj", "The CSMS refuses {identity} with this key.", identity=identity),
        text("ocppj", "It does not tell whether the identity is unknown or the key is wrong."),
        evidence,
        compare,
        registered,
        text(
            "ocppj", "If both are right, ask whether the log-in arrives: a proxy may take out the Authorization header."
        ),
    )


def _other_form(seen: Text, means: Text, evidence: tuple[Evidence, ...]) -> Finding:
    return _bad(
        "other-form", seen, means, evidence, text("ocppj", "Ask the CSMS operator to store the key itself, as text.")
    )


def _bad(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *do: Text) -> Finding:
    return Finding(f"probe.key.{code}", Severity.PROBLEM, seen, means, do, evidence)
