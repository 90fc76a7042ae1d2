"""The local list of a 1.6 charger (OCPP 1.6 §3.5.1, §5.10, §5.15). What a list holds cannot be read, so only an empty one is touched."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.common16 import put_or_end
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

CASES: Final = CaseList(Group.LOCAL_LIST, OcppVersion.V16)


async def _version(bench: Bench) -> int:
    reply = await bench.ask("GetLocalListVersion")
    version = reply.payload.get("listVersion")
    bench.want(isinstance(version, int), text("commissioning", "It tells no version."))
    return version if isinstance(version, int) else 0


async def _empty(bench: Bench) -> None:
    """Ends the case unless the list is empty, and has it empty again after it."""
    version = await _version(bench)
    if version < 0:
        raise Missing(text("commissioning", "It says that it keeps no local list."))
    if version > 0:
        raise Skipped(text("commissioning", "It holds a local list, which could not be given back."))
    if await bench.read("LocalAuthListEnabled") is not None:
        await put_or_end(bench, "LocalAuthListEnabled", "true")
    bench.afterwards(text("commissioning", "Empty the local list"), lambda: _send(bench, "Full", 1))


async def _send(bench: Bench, kind: str, version: int, *tags: str, without: str = "") -> str:
    """Sends a list, or changes to it; ``without`` takes one tag out. The charger's word."""
    entries: list[dict[str, object]] = [{"idTag": tag, "idTagInfo": {"status": "Accepted"}} for tag in tags]
    if without:
        entries.append({"idTag": without})
    request: dict[str, object] = {"listVersion": version, "updateType": kind}
    if entries:
        request["localAuthorizationList"] = entries
    reply = await bench.try_ask("SendLocalList", request)
    if reply.error in {"NotImplemented", "NotSupported"} or reply.status == "NotSupported":
        raise Missing(_answered(reply.error or reply.status))
    return reply.error or reply.status


def _answered(word: str) -> Text:
    return text("commissioning", "{action} is answered with {code}.", action="SendLocalList", code=word or "–")


async def _holds(bench: Bench, wanted: int) -> None:
    version = await _version(bench)
    bench.want(
        version == wanted,
        text("commissioning", "The list has version {version} instead of {wanted}.", version=version, wanted=wanted),
    )


async def _taken(bench: Bench, kind: str, version: int, *tags: str, without: str = "") -> None:
    word = await _send(bench, kind, version, *tags, without=without)
    bench.want(word == "Accepted", _answered(word))


@CASES.case(
    "16.list.version",
    "1.6 §5.10",
    text("commissioning", "The version of the local list"),
    text("commissioning", "GetLocalListVersion tells it: 0 for an empty list, -1 where there is none."),
)
async def version_told(bench: Bench) -> None:
    """No other negative number."""
    version = await _version(bench)
    bench.want(version >= -1, text("commissioning", "It is {value}.", value=version))
    if version == -1:
        raise Missing(text("commissioning", "It says that it keeps no local list."))


@CASES.case(
    "16.list.whole",
    "1.6 §5.15",
    text("commissioning", "A whole local list"),
    text("commissioning", "SendLocalList is accepted, and the version is the one that was sent."),
    stir=Stir.WRITES,
)
async def whole(bench: Bench) -> None:
    """Two tags."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EVSETUP-A", "EVSETUP-B")
    await _holds(bench, 7)


@CASES.case(
    "16.list.changes",
    "1.6 §5.15",
    text("commissioning", "Changes to the local list"),
    text("commissioning", "Changes with a higher version are accepted, and the version follows."),
    stir=Stir.WRITES,
)
async def changes(bench: Bench) -> None:
    """One tag in, one out."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EVSETUP-A", "EVSETUP-B")
    await _taken(bench, "Differential", 8, "EVSETUP-C", without="EVSETUP-A")
    await _holds(bench, 8)


@CASES.case(
    "16.list.old-changes",
    "1.6 §5.15",
    text("commissioning", "Changes that are older than the list"),
    text("commissioning", "They are answered with VersionMismatch, and the version stays."),
    stir=Stir.WRITES,
)
async def old_changes(bench: Bench) -> None:
    """A version that is held already."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EVSETUP-A")
    word = await _send(bench, "Differential", 6, "EVSETUP-B")
    bench.want(word == "VersionMismatch", _answered(word))
    await _holds(bench, 7)


@CASES.case(
    "16.list.emptied",
    "1.6 §5.15",
    text("commissioning", "An empty list"),
    text("commissioning", "After a whole list without tags, the version is 0: the list is empty."),
    stir=Stir.WRITES,
)
async def emptied(bench: Bench) -> None:
    """The way back of all these cases."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EVSETUP-A")
    await _taken(bench, "Full", 8)
    await _holds(bench, 0)


@CASES.case(
    "16.list.too-long",
    "1.6 §9.2.3",
    text("commissioning", "A longer list than it takes at once"),
    text("commissioning", "It is refused, and the list stays as it was."),
    stir=Stir.WRITES,
)
async def too_long(bench: Bench) -> None:
    """One more than SendLocalListMaxLength."""
    await _empty(bench)
    most = (await bench.read("SendLocalListMaxLength") or "").strip()
    if not most.isdecimal() or int(most) > 1000:
        raise Skipped(text("commissioning", "How much it takes at once is not known, or a great deal."))
    word = await _send(bench, "Full", 7, *(f"EVSETUP-{number}" for number in range(int(most) + 1)))
    bench.want(word != "Accepted", _answered(word))
    await _holds(bench, 0)


@CASES.case(
    "16.list.over-restart",
    "1.6 §3.5.1",
    text("commissioning", "The local list over a restart"),
    text("commissioning", "Its version is the same after a restart."),
    stir=Stir.RESTARTS,
)
async def over_restart(bench: Bench) -> None:
    """It is there for the time without a connection."""
    await _empty(bench)
    await _taken(bench, "Full", 7, "EVSETUP-A")
    await bench.restart("Hard")
    await _holds(bench, 7)
