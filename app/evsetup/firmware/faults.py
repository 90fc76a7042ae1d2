"""What can go wrong with a firmware image or with serving it, by cause; each carries what a person can do."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text, verbatim


class ImageFault(Fault):
    """The root of all that can be wrong with an image."""


class Vanished(ImageFault):
    """The file is not there (any more)."""


class Unreadable(ImageFault):
    """The file is there and cannot be read."""


class Empty(ImageFault):
    """The file has no bytes."""


class TooLarge(ImageFault):
    """The file is larger than any firmware that the library takes."""


class Truncated(ImageFault):
    """The file is shorter than it must be."""


class WrongLength(ImageFault):
    """The file is longer than it must be."""


class StillChanging(ImageFault):
    """The file changed while it was read: it is probably still being copied or downloaded."""


class HashMismatch(ImageFault):
    """The bytes are not those that the checksum was made of."""


class BadChecksum(ImageFault):
    """What was given as a checksum is none."""


class NoRoom(ImageFault):
    """The library could not be written: the disk is full, or the folder is read-only."""


class LibraryDamaged(ImageFault):
    """The library's list of images cannot be read."""


class LibraryNewer(ImageFault):
    """A newer evsetup wrote the library's list of images."""


class ServerFault(Fault):
    """The file server could not start on its address."""


def vanished(name: str) -> Vanished:
    """The file ``name`` is gone."""
    return Vanished(
        Finding(
            "firmware.file.vanished",
            Severity.PROBLEM,
            text("firmware", "The file {name} is not there any more.", name=verbatim(name)),
            text("firmware", "It was moved or deleted, or the USB stick was pulled out."),
            (text("firmware", "Put the file back, or add the firmware to the library again."),),
        )
    )


def unreadable(name: str, error: OSError) -> Unreadable:
    """The file ``name`` cannot be read."""
    return Unreadable(
        Finding(
            "firmware.file.unreadable",
            Severity.PROBLEM,
            text("firmware", "The file {name} cannot be read.", name=verbatim(name)),
            text("firmware", "This computer does not let you read it, or the disk that it lies on has an error."),
            (text("firmware", "Copy the file to your own folder and add it from there."),),
            (Evidence("error", error.strerror or type(error).__name__),),
        )
    )


def empty(name: str) -> Empty:
    """The file ``name`` has no bytes."""
    return Empty(
        Finding(
            "firmware.file.empty",
            Severity.PROBLEM,
            text("firmware", "The file {name} is empty.", name=verbatim(name)),
            text("firmware", "The download never finished, or an e-mail filter took the content out."),
            (text("firmware", "Get the file from the maker again."),),
        )
    )


def too_large(name: str, limit_mib: int) -> TooLarge:
    """The file ``name`` is above the cap."""
    return TooLarge(
        Finding(
            "firmware.file.too-large",
            Severity.PROBLEM,
            text("firmware", "The file {name} is larger than {limit} MiB.", name=verbatim(name), limit=limit_mib),
            text("firmware", "No charger takes a firmware of this size, so this is some other file."),
            (text("firmware", "Check that you chose the firmware file and not a whole archive or disk image."),),
        )
    )


def truncated(name: str, size: int, expected: int) -> Truncated:
    """The file ``name`` has ``size`` bytes of ``expected``."""
    return Truncated(
        Finding(
            "firmware.file.truncated",
            Severity.PROBLEM,
            text(
                "firmware",
                "The file {name} has {size} of {expected} bytes.",
                name=verbatim(name),
                size=size,
                expected=expected,
            ),
            text("firmware", "The end of it is missing. A charger that gets it may not start again."),
            (text("firmware", "Get the file from the maker again and add it anew."),),
        )
    )


def wrong_length(name: str, size: int, expected: int) -> WrongLength:
    """The file ``name`` has ``size`` bytes, more than ``expected``."""
    return WrongLength(
        Finding(
            "firmware.file.wrong-length",
            Severity.PROBLEM,
            text(
                "firmware",
                "The file {name} has {size} bytes; the maker says {expected}.",
                name=verbatim(name),
                size=size,
                expected=expected,
            ),
            text("firmware", "It is not the file that the maker speaks of."),
            (text("firmware", "Check that the length belongs to this version and this model."),),
        )
    )


def still_changing(name: str) -> StillChanging:
    """The file ``name`` changed while it was read."""
    return StillChanging(
        Finding(
            "firmware.file.still-changing",
            Severity.PROBLEM,
            text("firmware", "The file {name} changed while it was read.", name=verbatim(name)),
            text("firmware", "It is probably still being downloaded or copied."),
            (text("firmware", "Wait until the download has ended, then add the file again."),),
        )
    )


def hash_mismatch(name: str, expected: str, found: str) -> HashMismatch:
    """The bytes of ``name`` have another checksum than the one that was given."""
    return HashMismatch(
        Finding(
            "firmware.file.wrong-hash",
            Severity.BLOCKER,
            text("firmware", "The checksum of {name} is not the one that was given.", name=verbatim(name)),
            text("firmware", "The file is damaged, or it is not the file that the checksum was made for."),
            (
                text("firmware", "Get the file from the maker again."),
                text("firmware", "Check that the checksum belongs to this version and this model."),
            ),
            (Evidence("expected", expected), Evidence("found", found)),
        )
    )


def bad_checksum(given: str, kind: str, digits: int) -> BadChecksum:
    """``given`` is not ``digits`` hex digits."""
    return BadChecksum(
        Finding(
            "firmware.checksum.malformed",
            Severity.PROBLEM,
            text(
                "firmware",
                "A {kind} checksum has {digits} hex digits; this has another form.",
                kind=kind,
                digits=digits,
            ),
            text("firmware", "It was cut off, or it is a checksum of another kind."),
            (
                text("firmware", "Copy the whole checksum from the maker's page."),
                text("firmware", "If the maker gives none, leave it empty: the image is then marked as unverified."),
            ),
            (Evidence("given", given[:160]),),
        )
    )


def no_room(error: OSError) -> NoRoom:
    """The library's folder cannot be written."""
    return NoRoom(
        Finding(
            "firmware.library.no-room",
            Severity.PROBLEM,
            text("firmware", "The firmware library could not be written."),
            text("firmware", "The disk is full, or this folder may not be written. The library is as it was before."),
            (text("firmware", "Free some space, then add the file again."),),
            (Evidence("error", error.strerror or type(error).__name__),),
        )
    )


def library_damaged() -> LibraryDamaged:
    """The list of images is no such list."""
    return LibraryDamaged(
        Finding(
            "firmware.library.damaged",
            Severity.PROBLEM,
            text("firmware", "The library's list of images cannot be read."),
            text("firmware", "The images are still in the folder, but what they are for is not known."),
            (text("firmware", "Add the firmware files again; nothing is lost by that."),),
        )
    )


def library_newer() -> LibraryNewer:
    """The list of images is in a form that is not known yet."""
    return LibraryNewer(
        Finding(
            "firmware.library.newer",
            Severity.PROBLEM,
            text("firmware", "A newer evsetup wrote the library's list of images."),
            text("firmware", "This one cannot read it, and leaves it as it is."),
            (text("firmware", "Use the newer evsetup, or choose another folder for the library."),),
        )
    )


def cannot_serve(host: str, port: int, error: OSError) -> ServerFault:
    """The file server could not bind its address."""
    return ServerFault(
        Finding(
            "firmware.server.cannot-start",
            Severity.PROBLEM,
            text("firmware", "Files cannot be offered on {host}, port {port}.", host=verbatim(host), port=port),
            text("firmware", "This computer no longer has that address, or another program uses the port."),
            (text("firmware", "Check the cable and the network, then try again."),),
            (Evidence("error", error.strerror or type(error).__name__),),
        )
    )


def not_offerable(host: str) -> ServerFault:
    """The address by which the charger reaches this computer cannot stand in a URL."""
    return ServerFault(
        Finding(
            "firmware.server.no-url",
            Severity.PROBLEM,
            text("firmware", "No file can be offered on the address {host}.", host=verbatim(host)),
            text("firmware", "It is valid on one cable only, and chargers do not take such an address in a URL."),
            (text("firmware", "Give this computer a usual address in the charger's network, then try again."),),
        )
    )
