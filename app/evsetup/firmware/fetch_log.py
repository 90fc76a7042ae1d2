"""Gets a charger's log onto this laptop: asks for it, takes it, and says what came of it.

An answered request is a promise, and so is the word Uploaded; the file on this laptop is the proof (``facts/ocpp.md`` §2.7, §3.2).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.certificate import LogKind
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import Text, text, verbatim
from evsetup.drivers.driver import LogSource
from evsetup.firmware.expected_log import ExpectedLog
from evsetup.firmware.log_server import LogServer

_FAILED = frozenset(
    {"UploadFailure", "UploadFailed", "BadMessage", "PermissionDenied", "NotSupportedOperation", "AcceptedCanceled"}
)


class NoLog(Fault):
    """The charger's log did not come; the finding says how far it got."""


@dataclass(frozen=True, slots=True)
class LogPatience:
    """How long the first byte may take, and how long a whole log may take after it, in seconds."""

    begin_s: float = 120.0
    whole_s: float = 1800.0
    after_word_s: float = 5.0


async def fetch_log(
    driver: LogSource,
    kind: LogKind,
    server: LogServer,
    path: Path,
    *,
    progress: ProgressSink = unheard,
    patience: LogPatience = LogPatience(),
) -> Path:
    """The charger's log, at ``path``. ``server`` listens on the address by which this charger reaches the laptop.

    Raises:
        Fault: the charger refused, or does not offer it (the driver's own finding).
        NoLog: nothing came, or what came was not whole.
    """
    statuses: list[str] = []
    changed = asyncio.Event()

    def tell() -> None:
        progress(Progress(text("firmware", "The charger sends its log."), expected.received))
        changed.set()

    def hear(status: str) -> None:
        statuses.append(status)
        changed.set()

    expected = server.expect(path, tell)
    try:
        promise = await driver.fetch_log(kind, expected.url, hear)
        promise.or_raise()
        if promise.kind is OutcomeKind.UNCHANGED:
            raise NoLog(_nothing_there())
        progress(Progress(text("firmware", "Waiting for the charger to send its log.")))
        if await _comes(expected, statuses, changed, patience):
            return path
    finally:
        server.forget(expected)
    raise NoLog(_why_not(expected, statuses))


async def _comes(expected: ExpectedLog, statuses: list[str], changed: asyncio.Event, patience: LogPatience) -> bool:
    """Whether the whole log came; ends early on the charger's own word that it will not."""
    deadline = asyncio.get_running_loop().time() + patience.begin_s
    lengthened = False
    while not expected.ended.is_set():
        if expected.begun.is_set() and not lengthened:
            deadline, lengthened = deadline - patience.begin_s + patience.whole_s, True
        # The last status may overtake the end of the upload, and a failed try may be followed by another.
        over = bool(statuses) and (statuses[-1] in _FAILED or statuses[-1] == "Uploaded") and not expected.taking
        wait_s = patience.after_word_s if over else deadline - asyncio.get_running_loop().time()
        if wait_s <= 0:
            break
        changed.clear()
        try:
            async with asyncio.timeout(wait_s):
                await changed.wait()
        except TimeoutError:
            break
    return expected.ended.is_set()


def _why_not(expected: ExpectedLog, statuses: list[str]) -> Finding:
    said = ", ".join(statuses) or "–"
    evidence = (Evidence("statuses", said[:200]), Evidence("bytes received", str(expected.received)))
    if expected.flaw:
        return _finding("firmware.log.not-whole", _flaw(expected.flaw), evidence)
    if statuses and statuses[-1] == "Uploaded":
        return Finding(
            "firmware.log.elsewhere",
            Severity.PROBLEM,
            text("firmware", "The charger says that its log is uploaded, and nothing came here."),
            text("firmware", "It sent the log somewhere else, for example to its maker's own server."),
            (
                text("firmware", "Ask the maker's support where its logs go."),
                text("firmware", "Take the log from the charger's own web page or app."),
            ),
            evidence,
        )
    if statuses and statuses[-1] in _FAILED:
        return Finding(
            "firmware.log.upload-failed",
            Severity.PROBLEM,
            text("firmware", "The charger could not upload its log: {status}.", status=verbatim(statuses[-1][:40])),
            text(
                "firmware",
                "It may take another way only (FTP, or https with a certificate it knows), or has no way to this laptop.",
            ),
            (
                text("firmware", "Read SupportedFileTransferProtocols (2.x: FileTransferProtocols) in its settings."),
                text("firmware", "Allow evsetup in this laptop's firewall, then ask again."),
                text("firmware", "Take the log from the charger's own web page or app."),
            ),
            evidence,
        )
    return Finding(
        "firmware.log.never-came",
        Severity.PROBLEM,
        text("firmware", "The charger promised its log and sent nothing."),
        text("firmware", "Its way to this laptop is blocked, or its software forgets the request."),
        (
            text("firmware", "Allow evsetup in this laptop's firewall, then ask again."),
            text("firmware", "Restart the charger, then ask again."),
        ),
        evidence,
    )


def _nothing_there() -> Finding:
    return Finding(
        "firmware.log.none",
        Severity.PROBLEM,
        text("firmware", "The charger has no log to hand over."),
        text("firmware", "It answered without naming a file: it keeps none of this kind, or it is empty now."),
        (
            text("firmware", "Try the other log."),
            text("firmware", "Take the log from the charger's own web page or app."),
        ),
    )


def _flaw(flaw: str) -> Text:
    match flaw:
        case "too large":
            return text("firmware", "The charger's log is larger than this program takes.")
        case "drive":
            return text("firmware", "This laptop could not write the charger's log.")
        case "empty":
            return text("firmware", "The charger sent an empty log.")
        case _:
            return text("firmware", "The charger's log was cut off on its way.")


def _finding(code: str, seen: Text, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        code,
        Severity.PROBLEM,
        seen,
        text("firmware", "Nothing of it was kept."),
        (
            text("firmware", "Ask for the log again."),
            text("firmware", "Free some space on this laptop's drive."),
        ),
        evidence,
    )
