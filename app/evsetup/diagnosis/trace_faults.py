"""What can go wrong with a recording; the work itself goes on."""

from __future__ import annotations

from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text


class NoRecording(Fault):
    """A recording cannot be begun in this file, or not be read from it."""


def exists(path: Path) -> NoRecording:
    """There is a file of this name already; it is never written over."""
    return NoRecording(
        Finding(
            "diagnosis.trace.exists",
            Severity.PROBLEM,
            text("diagnosis", "{file} is there already; nothing was recorded.", file=path.name),
            text("diagnosis", "An earlier recording may be the only evidence of a fault; it is not written over."),
            (text("diagnosis", "Choose another name, or move the old file away."),),
        )
    )


def not_made(path: Path, error: OSError) -> NoRecording:
    """The file cannot be made."""
    return NoRecording(
        Finding(
            "diagnosis.trace.not-made",
            Severity.PROBLEM,
            text("diagnosis", "The recording {file} cannot be made.", file=path.name),
            text("diagnosis", "The folder is missing or read-only, or the drive is full."),
            (text("diagnosis", "Choose another folder."),),
            (Evidence("system", str(error.strerror or error)),),
        )
    )


def not_read(path: Path, reason: str) -> NoRecording:
    """The file cannot be read, or is no recording."""
    return NoRecording(
        Finding(
            "diagnosis.trace.not-read",
            Severity.PROBLEM,
            text("diagnosis", "{file} cannot be read as a recording.", file=path.name),
            text("diagnosis", "It is missing, of another program, or damaged from its beginning."),
            (text("diagnosis", "Give a file that “evsetup proxy” or “Save the trace…” has written."),),
            (Evidence("system", reason),),
        )
    )


def no_tshark(path: Path) -> NoRecording:
    """A capture can only be read with tshark."""
    return NoRecording(
        Finding(
            "diagnosis.trace.no-tshark",
            Severity.PROBLEM,
            text("diagnosis", "{file} is a network capture, and the program tshark is not here.", file=path.name),
            text("diagnosis", "tshark takes captures apart; it is part of Wireshark and not of this program."),
            (text("diagnosis", "Install Wireshark (on Linux the package tshark), then open the file again."),),
        )
    )


def capture_encrypted(path: Path) -> NoRecording:
    """All that is in the capture is TLS."""
    return NoRecording(
        Finding(
            "diagnosis.trace.encrypted",
            Severity.PROBLEM,
            text("diagnosis", "All links in {file} are encrypted.", file=path.name),
            text("diagnosis", "A capture from the network cannot show what is said in TLS."),
            (text("diagnosis", "Let the charger dial the recording proxy of this laptop instead."),),
        )
    )


def no_column(path: Path, told: str, header: str) -> NoRecording:
    """A person named a column that the table does not have."""
    return NoRecording(
        Finding(
            "diagnosis.trace.no-column",
            Severity.PROBLEM,
            text("diagnosis", "{file} has no column for {told}.", file=path.name, told=told),
            text("diagnosis", "Nothing was read."),
            (
                text(
                    "diagnosis",
                    "Use the names of its first line, and time, charger, message, type, id, action or payload for what they mean.",
                ),
            ),
            (Evidence("columns", header[:500]),),
        )
    )


def left_out(path: Path, count: int) -> Finding:
    """Messages came faster than they could be written."""
    return Finding(
        "diagnosis.trace.left-out",
        Severity.WARNING,
        text("diagnosis", "{count} messages are missing in the recording {file}.", count=count, file=path.name),
        text("diagnosis", "They came faster than the drive took them. The work itself went on."),
        (text("diagnosis", "Record to this computer's own drive."),),
    )


def not_written(path: Path, error: OSError) -> Finding:
    """The recording ended before its time."""
    return Finding(
        "diagnosis.trace.not-written",
        Severity.WARNING,
        text("diagnosis", "The recording {file} ended: it could not be written.", file=path.name),
        text("diagnosis", "The drive is full or was taken away. The work itself goes on, unrecorded."),
        (text("diagnosis", "Make room on the drive or choose another folder, then record again."),),
        (Evidence("system", str(error.strerror or error)),),
    )


def not_saved(path: Path, error: OSError) -> Finding:
    """A copy of a recording, or notes beside it, cannot be written."""
    return Finding(
        "diagnosis.trace.not-saved",
        Severity.PROBLEM,
        text("diagnosis", "{file} cannot be written.", file=path.name),
        text("diagnosis", "Nothing of it was kept there; what is shown here stays."),
        (text("diagnosis", "Choose a place that you may write to, with enough room."),),
        (Evidence("system", str(error.strerror or error)),),
    )


def full(path: Path, most_bytes: int) -> Finding:
    """The recording reached its largest size."""
    return Finding(
        "diagnosis.trace.full",
        Severity.WARNING,
        text("diagnosis", "The recording {file} ended at {size} MB.", file=path.name, size=most_bytes // 10**6),
        text("diagnosis", "So large may one file become. The work itself goes on, unrecorded."),
        (text("diagnosis", "Begin a new recording in another file."),),
    )


def damage(path: Path, broken: int, unknown: int, *, cut: bool) -> Finding | None:
    """What could not be read of a recording; ``None`` where all could."""
    if not (broken or unknown or cut):
        return None
    if not (broken or unknown):
        return Finding(
            "diagnosis.trace.cut",
            Severity.INFO,
            text("diagnosis", "The last line of {file} is not whole.", file=path.name),
            text("diagnosis", "The program was ended while it wrote; everything before it is there."),
        )
    return Finding(
        "diagnosis.trace.damaged",
        Severity.WARNING,
        text("diagnosis", "{count} lines of {file} could not be read.", count=broken + unknown, file=path.name),
        text("diagnosis", "The file was changed or damaged, or a newer evsetup wrote it. The other lines are shown."),
        (text("diagnosis", "Ask for the file again, packed as a ZIP archive."),),
        (Evidence("broken", str(broken)), Evidence("unknown", str(unknown))),
    )
