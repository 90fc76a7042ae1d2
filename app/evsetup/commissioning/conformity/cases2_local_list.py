"""The local list of a 2.x station (2.0.1 part 2, D01, D02). What a list holds cannot be read, so only an empty one is touched."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

CASES: Final = CaseList(Group.LOCAL_LIST, OcppVersion.V201, OcppVersion.V21)


async def _version(bench: Bench) -> int:
    reply = await bench.ask("GetLocalListVersion")
    version = reply.payload.get("versionNumber")
    bench.want(isinstance(version, int), text("commissioning", "It tells no version."))
    return version if isinstance(version, int) else 0


async def _empty(bench: Bench) -> None:
    """Ends the case unless the list is empty and switched on, and has it empty again after it."""
    if await _version(bench) > 0:
        raise Skipped(text("commissioning", "It holds a local list, which could not be given back."))
    enabled = await bench.read("LocalAuthListCtrlr.Enabled")
    if enabled is not None and enabled.casefold() != "true":
        word = await bench.put("LocalAuthListCtrlr.Enabled", "true")
        if word != "Accepted":
            raise Missing(text("commissioning", "Its local list cannot be switched on."))
    bench.afterwards(text("commissioning", "Empty the local list"), lambda: _send(bench, "Full", 1))


async def _send(bench: Bench, kind: str, version: int, *tokens: str, without: str = "") -> str:
    """Sends a list, or changes to it; ``without`` takes one token out. The station's word."""
    entries: list[dict[str, object]] = [
        {"idToken": {"idToken": token, "type": "ISO14443"}, "idTokenInfo": {"status": "Accepted"}} for token in tokens
    ]
    if without:
        entries.append({"idToken": {"idToken": without, "type": "ISO14443"}})
    request: dict[str, object] = {"versionNumber": version, "updateType": kind}
    if entries:
        request["localAuthorizationList"] = entries
    reply = await bench.try_ask("SendLocalList", request)
    if reply.error in {"NotImplemented", "NotSupported"}:
        raise Missing(_answered(reply.error))
    return reply.error or reply.status


def _answered(word: str) -> Text:
    return text("commissioning", "{action} is answered with {code}.", action="SendLocalList", code=word or "–")


async def _holds(bench: Bench, wanted: int) -> None:
    version = await _version(bench)
    bench.want(
        version == wanted,
        text("commissioning", "The list has version {version} instead of {wanted}.", version=version, wanted=wanted),
    )


async def _taken(bench: Bench, kind: str, version: int, *tokens: str, without: str = "") -> None:
    word = await _send(bench, kind, version, *tokens, without=without)
    bench.want(word == "Accepted", _answered(word))


@CASES.case(
    "201.list.version",
    "2.0.1 D02",
    text("commissioning", "The version of the local list"),
    text("commissioning", "GetLocalListVersion tells it: 0 for an empty list or where there is none."),
)
async def version_told(bench: Bench) -> None:
    """Never a negative number, as 1.6 has it."""
    version = await _version(bench)
    bench.want(version >= 0, text("commissioning", "It is {value}.", value=version))


@CASES.case(
    "201.list.whole",
    "2.0.1 D01",
    text("commissioning", "A whole local list"),
    text("commissioning", "SendLocalList is accepted, and the version is the one that was sent."),
    stir=Stir.WRITES,
)
async def whole(bench: Bench) -> None:
    """Two tokens."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EE00A1", "EE00A2")
    await _holds(bench, 7)


@CASES.case(
    "201.list.changes",
    "2.0.1 D01",
    text("commissioning", "Changes to the local list"),
    text("commissioning", "Changes with a higher version are accepted, and the version follows."),
    stir=Stir.WRITES,
)
async def changes(bench: Bench) -> None:
    """One token in, one out."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EE00A1", "EE00A2")
    await _taken(bench, "Differential", 8, "EE00A3", without="EE00A1")
    await _holds(bench, 8)


@CASES.case(
    "201.list.old-changes",
    "2.0.1 D01",
    text("commissioning", "Changes that are older than the list"),
    text("commissioning", "They are answered with VersionMismatch, and the version stays."),
    stir=Stir.WRITES,
)
async def old_changes(bench: Bench) -> None:
    """A version that is held already."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EE00A1")
    word = await _send(bench, "Differential", 6, "EE00A2")
    bench.want(word == "VersionMismatch", _answered(word))
    await _holds(bench, 7)


@CASES.case(
    "201.list.emptied",
    "2.0.1 D01",
    text("commissioning", "An empty list"),
    text("commissioning", "After a whole list without tokens, the version is 0: the list is empty."),
    stir=Stir.WRITES,
)
async def emptied(bench: Bench) -> None:
    """The way back of all these cases."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EE00A1")
    await _taken(bench, "Full", 8)
    await _holds(bench, 0)


@CASES.case(
    "201.list.too-long",
    "2.0.1 D01",
    text("commissioning", "A longer list than it takes at once"),
    text("commissioning", "It is refused, and the list stays as it was."),
    stir=Stir.WRITES,
)
async def too_long(bench: Bench) -> None:
    """One more than LocalAuthListCtrlr.ItemsPerMessage."""
    await _empty(bench)
    most = (await bench.read("LocalAuthListCtrlr.ItemsPerMessage") or "").strip()
    if not most.isdecimal() or int(most) > 1000:
        raise Skipped(text("commissioning", "How much it takes at once is not known, or a great deal."))
    word = await _send(bench, "Full", 7, *(f"EE{number:06d}" for number in range(int(most) + 1)))
    bench.want(word != "Accepted", _answered(word))
    await _holds(bench, 0)


@CASES.case(
    "201.list.over-restart",
    "2.0.1 D01",
    text("commissioning", "The local list over a restart"),
    text("commissioning", "Its version is the same after a restart."),
    stir=Stir.RESTARTS,
)
async def over_restart(bench: Bench) -> None:
    """It is there for the time without a connection."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EE00A1")
    await bench.restart("Immediate")
    await _holds(bench, 7)
