"""One board with MCUboot that is managed over a serial line by SMP: its images, its restart.

Wire facts: ``facts/serial-firmware-security.md`` §1.4. One question at a time. A lost answer is normal on such a line, so what
may be asked twice is; the number in an answer tells which question it belongs to. A refusal is a number that only this program
puts into words.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.faults import BadAnswer, LinkFault, NoAnswer
from evsetup.links.serial_link import SerialLink
from evsetup.links.smp_codec import FRAME, Decoder, Message, Op, encode, message_bytes

_OS, _IMAGE = 0, 1
_RESET, _PARAMETERS = 5, 6
_STATE, _UPLOAD = 0, 1
_SMALLEST_BUFFER = 256
_LARGEST_BUFFER = 4096
_MOST_IMAGES = 16
_RIGHTS = (Op.READ_ANSWER, Op.WRITE_ANSWER)


@dataclass(frozen=True, slots=True)
class SmpTimings:
    """How long things may take, in seconds: ``erase_s`` a first part, for which a slot is erased; ``tries`` of a question."""

    answer_s: float = 2.5
    erase_s: float = 40.0
    tries: int = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in one slot: ``hash`` is the one that MCUboot checks, which is not that of a file."""

    image: int
    slot: int
    version: str
    hash: bytes
    active: bool = False
    confirmed: bool = False
    pending: bool = False


class SmpRefused(LinkFault):
    """The board answered with an error; ``rc`` is its number."""

    def __init__(self, rc: int, group: int, command: int) -> None:
        super().__init__(_refused(rc, group, command))
        self.rc = rc


class SmpSerial:
    """Asks one board; the port is open when it is made."""

    def __init__(self, link: SerialLink, timings: SmpTimings | None = None) -> None:
        self._link = link
        self._timings = timings or SmpTimings()
        self._decoder = Decoder()
        self._sequence = 0
        self._buffer = 0

    async def images(self) -> tuple[Slot, ...]:
        """Every slot that holds an image.

        Raises:
            NoAnswer: nothing on this port speaks SMP.
            SmpRefused, BadAnswer, LinkLost: by cause.
        """
        return _slots(await self._ask(Op.READ, _IMAGE, _STATE, {}))

    async def mark(self, hash_: bytes, *, confirm: bool) -> tuple[Slot, ...]:
        """Marks an image: to be started once as a test, or, with ``confirm``, for good. Every slot after that.

        Raises:
            SmpRefused, NoAnswer, BadAnswer, LinkLost: by cause.
        """
        return _slots(await self._ask(Op.WRITE, _IMAGE, _STATE, {"hash": hash_, "confirm": confirm}))

    async def upload(self, image: bytes, sha256: bytes, offset: int) -> int:
        """Sends the part of ``image`` at ``offset``, as large as the board takes; where it wants the next to begin.

        The first part names length and SHA-256 of the whole: a board that has a part of the same answers where it stopped.

        Raises:
            SmpRefused: no room, a test that is not over, another check of its own.
            BadAnswer: it has the whole image, and not the one that was sent.
            NoAnswer, LinkLost: by cause.
        """
        room = await self._room()
        first: dict[str, object] = {"image": 0, "len": len(image), "sha": sha256} if offset == 0 else {}
        head: dict[str, object] = {**first, "off": offset, "data": b""}
        room -= len(message_bytes(Message(Op.WRITE, _IMAGE, _UPLOAD, 0, head))) + FRAME + 2
        part = image[offset : offset + max(1, room)]
        wait_s = self._timings.erase_s if offset == 0 else self._timings.answer_s
        # The same part may be sent again: the board answers with the offset that it wants, whichever came before.
        answer = await self._ask(Op.WRITE, _IMAGE, _UPLOAD, {**head, "data": part}, wait_s=wait_s)
        told = answer.get("off")
        if type(told) is not int or not 0 <= told <= len(image):
            raise BadAnswer(_no_smp("off"))
        if answer.get("match") is False:
            raise BadAnswer(_other_bytes())
        return told

    async def reset(self) -> None:
        """Restarts the board; no answer is one, since it may be gone before.

        Raises:
            SmpRefused, LinkLost: by cause.
        """
        try:
            await self._ask(Op.WRITE, _OS, _RESET, {}, tries=1)
        except NoAnswer:
            return

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()

    async def _room(self) -> int:
        """How many bytes of one message the board takes, as it tells; a loader tells nothing."""
        if not self._buffer:
            self._buffer = _SMALLEST_BUFFER
            try:
                told = (await self._ask(Op.READ, _OS, _PARAMETERS, {})).get("buf_size")
            except SmpRefused:
                told = None
            if type(told) is int and told >= _SMALLEST_BUFFER:
                self._buffer = min(told, _LARGEST_BUFFER)
        return self._buffer

    async def _ask(
        self, op: Op, group: int, command: int, body: Mapping[str, object], *, wait_s: float = 0.0, tries: int = 0
    ) -> Mapping[str, object]:
        wait_s = wait_s or self._timings.answer_s
        for _ in range(tries or self._timings.tries):
            self._sequence = (self._sequence + 1) % 256
            question = Message(op, group, command, self._sequence, body)
            await self._link.write(encode(question))
            try:
                async with asyncio.timeout(wait_s):
                    answer = await self._answer_to(question, wait_s)
            except TimeoutError:
                self._decoder.forget()
                continue
            if (rc := _error(answer)) != 0:
                raise SmpRefused(rc, group, command)
            return answer
        raise NoAnswer(_silent(self._link.port))

    async def _answer_to(self, question: Message, wait_s: float) -> Mapping[str, object]:
        while True:
            for message in self._decoder.feed(await self._link.read(wait_s)):
                if (
                    message.op in _RIGHTS
                    and (message.group, message.command) == (question.group, question.command)
                    and message.sequence == question.sequence
                ):
                    return message.body


def _error(answer: Mapping[str, object]) -> int:
    """The number of an error: older boards say ``rc``, newer ones keep one for each group. An odd one is an error, too."""
    match answer:
        case {"err": {"rc": int(rc)}}:
            return rc
        case {"rc": int(rc)}:
            return rc
        case {"err": _} | {"rc": _}:
            return 1
    return 0


def _slots(answer: Mapping[str, object]) -> tuple[Slot, ...]:
    images = answer.get("images")
    if not isinstance(images, list) or len(images) > _MOST_IMAGES:
        raise BadAnswer(_no_smp("images"))
    return tuple(_slot(one) for one in images)


def _slot(told: object) -> Slot:
    match told:
        case {"slot": int(slot), "version": str(version)} if isinstance(told, dict):
            image, hash_ = told.get("image", 0), told.get("hash", b"")
            if isinstance(image, int) and isinstance(hash_, bytes):
                shown = "".join(letter for letter in version[:64] if letter.isprintable())
                flags = {name: told.get(name) is True for name in ("active", "confirmed", "pending")}
                return Slot(image, slot, shown, hash_[:64], **flags)
    raise BadAnswer(_no_smp("slot"))


def _silent(port: str) -> Finding:
    return Finding(
        "link.smp.silent",
        Severity.PROBLEM,
        text("links", "Nothing on {port} answers as a board with MCUboot does.", port=port),
        text("links", "It is another port, the board is off or starting, or its firmware does not speak SMP there."),
        (
            text("links", "Check which port it is, and close every program that shows its log."),
            text("links", "Some boards speak it only while their loader waits: hold its button, then switch it on."),
        ),
    )


def _no_smp(member: str) -> Finding:
    return Finding(
        "link.smp.odd-answer",
        Severity.PROBLEM,
        text("links", "The board answers in another form than MCUboot boards do."),
        text("links", "Its firmware speaks another kind of SMP. Nothing more was sent."),
        (text("links", "Use its maker's own program."),),
        (Evidence("member", member),),
    )


def _other_bytes() -> Finding:
    return Finding(
        "link.smp.other-bytes",
        Severity.PROBLEM,
        text("links", "The board has other bytes than those that were sent."),
        text("links", "Its memory or the cable damaged them. The firmware that it runs is untouched."),
        (text("links", "Use another cable and try again."), text("links", "If it happens again, its memory is worn.")),
    )


def _refused(rc: int, group: int, command: int) -> Finding:
    return Finding(
        "link.smp.refused",
        Severity.PROBLEM,
        text("links", "The board refused: error {number}.", number=rc),
        text("links", "It has no room, a test of an image is not over, or it does not know this command."),
        (
            text("links", "Restart the board and try again."),
            text("links", "If it refuses again, use its maker's own program."),
        ),
        (Evidence("group, command", f"{group}, {command}"),),
    )
