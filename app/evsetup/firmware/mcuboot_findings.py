"""What a person is told of an image on its way to an MCUboot board."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text, verbatim

_AGAIN = text("firmware", "Run this again: it goes on from what the board tells.")
_OLD_RUNS = text("firmware", "The firmware of before runs on, and nothing is lost.")


def runs_for_good(version: str) -> Finding:
    """All went well."""
    return Finding(
        "firmware.mcuboot.done",
        Severity.OK,
        text("firmware", "The board runs {version}, and keeps it.", version=verbatim(version)),
    )


def test_under_way(version: str) -> Finding:
    """It runs another image that nobody has confirmed."""
    return Finding(
        "firmware.mcuboot.test-under-way",
        Severity.PROBLEM,
        text("firmware", "The board tries out {version}, which nobody has confirmed yet.", version=verbatim(version)),
        text("firmware", "It takes no other image before that is over. Nothing was sent."),
        (
            text("firmware", "Restart the board to go back to the firmware of before, then run this again."),
            text("firmware", "Or run this with the image that it tries, to confirm that one."),
        ),
    )


def runs_nothing() -> Finding:
    """It tells no image that runs."""
    return Finding(
        "firmware.mcuboot.runs-nothing",
        Severity.PROBLEM,
        text("firmware", "The board does not tell which image it runs."),
        text("firmware", "Its loader waits, or it tells no hashes: an update could not be proven. Nothing was sent."),
        (
            text("firmware", "Let the board start its firmware, then try again."),
            text("firmware", "If it never does, use its maker's own program."),
        ),
    )


def no_progress(offset: int, size: int) -> Finding:
    """It asks for the same part again and again."""
    return Finding(
        "firmware.mcuboot.no-progress",
        Severity.PROBLEM,
        text("firmware", "The board asks for the same part of the image again and again."),
        _OLD_RUNS,
        (text("firmware", "Use another cable, then run this again."),),
        (Evidence("bytes", f"{offset} of {size}"),),
    )


def not_there() -> Finding:
    """All was sent, and no slot holds it."""
    return Finding(
        "firmware.mcuboot.not-there",
        Severity.PROBLEM,
        text("firmware", "All of the image was sent, and the board does not list it."),
        text("firmware", "It does not accept it, or its memory is damaged. The firmware of before runs on."),
        (text("firmware", "Check that the image is for this board."), _AGAIN),
    )


def not_marked() -> Finding:
    """It holds the image and will not try it."""
    return Finding(
        "firmware.mcuboot.not-marked",
        Severity.PROBLEM,
        text("firmware", "The board holds the image and does not mark it for a test."),
        _OLD_RUNS,
        (text("firmware", "Restart the board, then run this again."),),
    )


def not_taken(version: str) -> Finding:
    """Its loader looked at the image and kept the one of before."""
    return Finding(
        "firmware.mcuboot.not-taken",
        Severity.PROBLEM,
        text("firmware", "The board restarted and still runs {version}.", version=verbatim(version)),
        text("firmware", "Its loader refused the image, or it crashed at once. The firmware of before runs on."),
        (
            text("firmware", "Check that the image is for this board, and signed by its maker."),
            text("firmware", "Ask the maker; do not try the same image again and again."),
        ),
    )


def went_back(version: str, now: str) -> Finding:
    """It ran the image, restarted, and went back by itself."""
    return Finding(
        "firmware.mcuboot.went-back",
        Severity.PROBLEM,
        text("firmware", "The board tried {version} and went back to {now}.", version=version, now=verbatim(now)),
        text("firmware", "The image did not run on by itself. It was never confirmed, so the board is as before."),
        (text("firmware", "Ask the maker; this image does not run on this board."),),
    )


def not_back(version: str) -> Finding:
    """It did not come back after the restart."""
    return _unknown(
        "firmware.mcuboot.not-back",
        text(
            "firmware",
            "The board did not answer as expected after its restart; before it ran {version}.",
            version=version,
        ),
    )


def fell_silent(version: str) -> Finding:
    """It ran the image and fell silent."""
    return _unknown(
        "firmware.mcuboot.fell-silent",
        text("firmware", "The board ran {version} and fell silent.", version=version),
    )


def not_confirmed(version: str) -> Finding:
    """It runs the image and does not keep it."""
    return Finding(
        "firmware.mcuboot.not-confirmed",
        Severity.PROBLEM,
        text("firmware", "The board runs {version} and does not confirm it.", version=version),
        text("firmware", "At its next restart it goes back to the firmware of before."),
        (_AGAIN,),
    )


def stopped(version: str, *, restarted: bool) -> Finding:
    """A person stopped it."""
    means = (
        text("firmware", "The board may run it as a test now: at its next restart it goes back to the one of before.")
        if restarted
        else text("firmware", "The firmware of before runs on. A part of the image may stand in the other slot.")
    )
    return Finding(
        "firmware.mcuboot.stopped",
        Severity.WARNING,
        text("firmware", "The update to {version} was stopped.", version=version),
        means,
        (_AGAIN,),
    )


def _unknown(code: str, seen: Text) -> Finding:
    return Finding(
        code,
        Severity.PROBLEM,
        seen,
        text(
            "firmware",
            "What it runs now is not known. The image was not confirmed, so a restart brings back the old one.",
        ),
        (
            text("firmware", "Wait some minutes: swapping the images takes its time."),
            text("firmware", "Then switch the board off and on, and run this again."),
        ),
    )
