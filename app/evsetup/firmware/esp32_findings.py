"""What a person is told of an image on its way into an ESP32 by esptool."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.firmware.faults import ImageFault

LEAST_MAJOR = 5
_MOST_SHOWN = 600


class EsptoolFault(Fault):
    """esptool is not there, or did not do what it was asked for."""


def no_image(name: str) -> ImageFault:
    """The file is something else."""
    return ImageFault(
        Finding(
            "firmware.esp32.no-image",
            Severity.BLOCKER,
            text("firmware", "{name} is no image for an ESP32.", name=verbatim(name)),
            text("firmware", "It begins otherwise, or names no chip and no program. Nothing was sent."),
            (
                text(
                    "firmware", "Take the maker's file for writing over USB, not the one for its web page or for OCPP."
                ),
            ),
        )
    )


def not_installed() -> EsptoolFault:
    """There is no esptool."""
    return EsptoolFault(
        Finding(
            "firmware.esp32.no-esptool",
            Severity.PROBLEM,
            text("firmware", "The program esptool is not on this laptop."),
            text(
                "firmware",
                "evsetup does not bring it: its licence is another. It runs it where you have it. Nothing was sent.",
            ),
            (
                text("firmware", "Install it (pip install esptool), so that the command esptool is found."),
                text("firmware", "Or name it with --esptool."),
            ),
        )
    )


def too_old(version: str) -> EsptoolFault:
    """It speaks older words."""
    return EsptoolFault(
        Finding(
            "firmware.esp32.old-esptool",
            Severity.PROBLEM,
            text(
                "firmware",
                "This esptool is {version}; version {least} or newer is needed.",
                version=version,
                least=LEAST_MAJOR,
            ),
            text("firmware", "Its commands were called otherwise before. Nothing was sent."),
            (text("firmware", "Update it (pip install --upgrade esptool)."),),
        )
    )


def no_answer(said: str) -> EsptoolFault:
    """The loader in the chip does not answer."""
    return EsptoolFault(
        Finding(
            "firmware.esp32.no-answer",
            Severity.PROBLEM,
            text("firmware", "The chip on this port does not answer its loader's words."),
            text("firmware", "It runs its own program, or the port is another device's. Nothing was written."),
            (
                text("firmware", "Hold BOOT while you switch the board's power on, then run this again."),
                text("firmware", "Take a cable that carries data, and the port of the board."),
            ),
            _evidence(said),
        )
    )


def stopped_midway(said: str) -> EsptoolFault:
    """Writing began and did not end."""
    return EsptoolFault(
        Finding(
            "firmware.esp32.stopped-midway",
            Severity.PROBLEM,
            text("firmware", "Writing the image broke off."),
            text("firmware", "The board may not start now. Its loader is in ROM, so it can be written again."),
            (
                text("firmware", "Hold BOOT while you switch its power on, then run this again from the start."),
                text("firmware", "Use a shorter cable, and no hub."),
            ),
            _evidence(said),
        )
    )


def not_as_sent(said: str) -> EsptoolFault:
    """What stands in the flash is not the image."""
    return EsptoolFault(
        Finding(
            "firmware.esp32.not-as-sent",
            Severity.PROBLEM,
            text("firmware", "What stands in the chip's memory now is not the image."),
            text("firmware", "The memory is worn or the link disturbed. The board may not start."),
            (
                text("firmware", "Write it once more, over a shorter cable."),
                text("firmware", "If it stays so, the board's memory is broken: replace the board."),
            ),
            _evidence(said),
        )
    )


def locked(*, secure_boot: bool, encrypted: bool) -> Finding:
    """It starts only what its maker signed or encrypted."""
    what = (
        text("firmware", "secure boot and flash encryption")
        if secure_boot and encrypted
        else text("firmware", "secure boot")
        if secure_boot
        else text("firmware", "flash encryption")
    )
    return Finding(
        "firmware.esp32.locked",
        Severity.BLOCKER,
        text("firmware", "This chip is locked by its maker: {what}.", what=what),
        text(
            "firmware",
            "A file that is not made for just this lock leaves a board that never starts again. Nothing was sent.",
        ),
        (text("firmware", "Update it over the air, or with the maker's own program."),),
    )


def not_told_whether_locked() -> Finding:
    """Nobody knows whether it is locked."""
    return Finding(
        "firmware.esp32.lock-unknown",
        Severity.BLOCKER,
        text("firmware", "Whether this chip is locked by its maker could not be read."),
        text("firmware", "A wrong file could leave a board that never starts again. Nothing was sent."),
        (text("firmware", "Update it over the air, or with the maker's own program."),),
    )


def other_chip(image: str, board: str) -> Finding:
    """The image is for another chip."""
    return Finding(
        "firmware.esp32.other-chip",
        Severity.BLOCKER,
        text(
            "firmware",
            "The image is for {image}; on this port is {board}.",
            image=verbatim(image),
            board=verbatim(board),
        ),
        text("firmware", "It would not start. Nothing was sent."),
        (text("firmware", "Take the image for this board."),),
    )


def too_large(size: int, room: int) -> Finding:
    """It does not go in."""
    return Finding(
        "firmware.esp32.too-large",
        Severity.BLOCKER,
        text("firmware", "The image has {size} bytes; its place on the board has {room}.", size=size, room=room),
        text("firmware", "It would overwrite what stands behind. Nothing was sent."),
        (text("firmware", "Take the image for this board."),),
    )


def no_place() -> Finding:
    """The board does not tell where a program goes."""
    return Finding(
        "firmware.esp32.no-place",
        Severity.BLOCKER,
        text("firmware", "The board has no table that says where its program goes."),
        text("firmware", "Where the image belongs is not known, and is not guessed. Nothing was sent."),
        (text("firmware", "Take the maker's whole image, for offset 0."),),
    )


def erases_settings() -> Finding:
    """A whole image overwrites everything."""
    return Finding(
        "firmware.esp32.erases-settings",
        Severity.BLOCKER,
        text(
            "firmware",
            "This image fills the whole memory: Wi-Fi, OCPP address and all other settings on the board are lost.",
        ),
        text("firmware", "That is right for a new or a broken board, and seldom for one at work. Nothing was sent."),
        (
            text("firmware", "Take the maker's image of the program alone, if there is one."),
            text("firmware", "Or say that they may go: --erase-settings."),
        ),
    )


def written(version: str, project: str) -> Finding:
    """All went well."""
    return Finding(
        "firmware.esp32.done",
        Severity.OK,
        text(
            "firmware",
            "The memory of the chip holds {project} {version}, byte for byte.",
            project=project or "–",
            version=version or "–",
        ),
        text("firmware", "The chip compared it itself (MD5). It restarts with it."),
        (text("firmware", "Read the charger then: its version decides."),),
    )


def interrupted() -> Finding:
    """A person stopped it."""
    return Finding(
        "firmware.esp32.interrupted",
        Severity.WARNING,
        text("firmware", "Writing was stopped by you."),
        text("firmware", "The board may not start now. Its loader is in ROM, so it can be written again."),
        (
            text(
                "firmware",
                "Run this again from the start; hold BOOT while you switch its power on if it does not answer.",
            ),
        ),
    )


def _evidence(said: str) -> tuple[Evidence, ...]:
    return (Evidence("esptool", said[-_MOST_SHOWN:].strip()),) if said.strip() else ()
