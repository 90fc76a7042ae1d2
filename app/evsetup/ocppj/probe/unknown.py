"""A 404: whether the server does not know the path or the identity, or only another spelling of them.

A 404 has three meanings (``facts/ocpp.md`` §4.2): a wrong path, an unknown identity, and with SteVe an OCPP version that is not
spoken (``versions``). All spellings that chargers and CSMSs are known to differ in (§2.1) are tried at once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import quote, unquote

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.door import Door, made_up
from evsetup.ocppj.probe.habits import Trial, habit_evidence
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header

_ILL_FORMED = "%00%20evsetup"
"""An identity that no CSMS can take for one: a zero byte and a space."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """Another way to write the same address and identity."""

    url: str
    identity: str
    code: str
    seen: Text


async def judge_not_found(door: Door, answer: Upgrade) -> Finding:
    """The finding of the step UPGRADE after a status 404."""
    others = spellings(door.target.url, door.identity)
    nowhere, stranger, keyless, odd, odd_nowhere, *answers = await asyncio.gather(
        door.knock(path=made_up()),
        door.knock(identity=made_up()),
        door.knock(),
        door.knock(url=_odd(door.target.url)),
        door.knock(url=_odd(_elsewhere(door.target.url))),
        *(door.knock(url=other.url, log_in=_log_in(door, other.identity)) for other in others),
    )
    evidence = (
        *answer.evidence,
        Evidence("a made-up path", nowhere.in_short),
        Evidence("a made-up identity without key", stranger.in_short),
        Evidence("this identity without key", keyless.in_short),
        Evidence("an identity that is none", odd.in_short),
        *(Evidence(other.url, told.in_short) for other, told in zip(others, answers, strict=True)),
        *habit_evidence({Trial.UNKNOWN_IDENTITY: stranger.status, Trial.ILL_FORMED_IDENTITY: odd.status}),
    )
    for other, told in zip(others, answers, strict=True):
        if (told.opened or told.status == 401) and stranger.status not in {101, 401}:
            return _spelt_otherwise(other, evidence)
    if (
        nowhere.status != 404
        or stranger.status not in {404, 0}
        or differs(nowhere, answer)
        or (odd.status == 400 and odd_nowhere.status != 400)
    ):
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
        text("ocppj", "If both are right, ask whether the proxy before the CSMS passes WebSockets on."),
    )


def spellings(url: str, identity: str) -> tuple[Spelling, ...]:
    """The other spellings of ``url``, which ends with ``identity`` in some encoding, and perhaps a slash."""
    bare = url.removesuffix("/")
    folder, _, tail = bare.rpartition("/")
    host_end = url.find("/", url.find("://") + 3)
    host, path = url[:host_end], folder[host_end:]
    encoded, plain = quote(identity, safe="-_.~"), quote(unquote(tail), safe="-_.~:@!$&'()*+,;=")
    case = text("ocppj", "The CSMS knows the identity in another letter case.")
    encoding = text("ocppj", "The CSMS knows the identity in another encoding.")
    if url == bare:
        slash = Spelling(
            f"{url}/", identity, "slash", text("ocppj", "The CSMS knows this address with a / at its end.")
        )
    else:
        slash = Spelling(
            bare, identity, "slash", text("ocppj", "The CSMS knows this address without the / at its end.")
        )
    wanted = (
        slash,
        Spelling(f"{folder}/{encoded}", identity, "encoding", encoding),
        Spelling(f"{folder}/{plain}", identity, "encoding", encoding),
        Spelling(f"{folder}/{tail.upper()}", identity.upper(), "letter-case", case),
        Spelling(f"{folder}/{tail.lower()}", identity.lower(), "letter-case", case),
        Spelling(
            f"{host}{path.lower()}/{tail}",
            identity,
            "path-letter-case",
            text("ocppj", "The CSMS knows this address in small letters."),
        ),
    )
    different = {spelling.url: spelling for spelling in reversed(wanted) if spelling.url != url}
    return tuple(reversed(different.values()))


def differs(one: Upgrade, other: Upgrade) -> bool:
    """Whether two refusals come from different places in the server, judged by what does not repeat the request."""

    def traits(answer: Upgrade) -> tuple[object, ...]:
        return answer.header("Content-Type"), answer.header("Server"), answer.body.strip()[:15]

    return traits(one) != traits(other)


def _spelt_otherwise(other: Spelling, evidence: tuple[Evidence, ...]) -> Finding:
    return _bad(
        other.code,
        other.seen,
        text(
            "ocppj",
            "It takes the two spellings for different chargers; the charger must dial exactly {url}.",
            url=other.url,
        ),
        evidence,
        text("ocppj", "Enter address and identity so that the charger dials {url}.", url=other.url),
        text("ocppj", "Or have the CSMS operator register the charger as it dials now."),
    )


def _log_in(door: Door, identity: str) -> str:
    return "" if door.key is None else basic_header(identity, door.key.reveal().encode(errors="surrogatepass"))


def _odd(url: str) -> str:
    return f"{url.rpartition('/')[0]}/{_ILL_FORMED}"


def _elsewhere(url: str) -> str:
    host_end = url.find("/", url.find("://") + 3)
    return f"{url[:host_end]}/{made_up()}/x"


def _bad(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...], *do: Text) -> Finding:
    return Finding(f"probe.upgrade.{code}", Severity.PROBLEM, seen, means, do, evidence)
