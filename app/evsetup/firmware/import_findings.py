"""What a person is told when firmware comes into the library."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.firmware.faults import ImageFault
from evsetup.firmware.signature import Verified

_SHOWN = 20


class NotTold(ImageFault):
    """Nobody says what a file is for."""


class NothingTaken(ImageFault):
    """A folder held nothing that could be taken; ``others`` say why, file by file."""

    def __init__(self, finding: Finding, others: tuple[Finding, ...]) -> None:
        super().__init__(finding)
        self.others = others


def not_told(name: str) -> NotTold:
    """One file by itself."""
    return NotTold(
        Finding(
            "firmware.import.not-told",
            Severity.PROBLEM,
            text("firmware", "Nobody says which chargers {name} is for.", name=verbatim(name)),
            text("firmware", "No accepted list knows it, and no manifest lies beside it. Nothing was taken."),
            (
                text("firmware", "Say maker, model and version yourself, as the maker's page names them."),
                text("firmware", "Or add the maker's signed list first; it knows the file by its hash."),
            ),
        )
    )


def nobody_tells(names: Sequence[str]) -> Finding:
    """Files of a folder that were left."""
    return Finding(
        "firmware.import.left",
        Severity.WARNING,
        text("firmware", "Files of which nobody says what they are for: {count}", count=len(names)),
        text("firmware", "No list and no manifest tells of them. They were not taken."),
        (text("firmware", "Add each by itself, and say maker, model and version."),),
        _named(names),
    )


def not_beside(publisher: str, names: Sequence[str]) -> Finding:
    """Images that a list tells of and that are not here."""
    return Finding(
        "firmware.import.not-beside",
        Severity.INFO,
        text(
            "firmware",
            "The list of {name} tells of images that do not lie beside it: {count}",
            name=verbatim(publisher),
            count=len(names),
        ),
        text("firmware", "The list is taken. Each of them is known as soon as its file is added."),
        (text("firmware", "Add the file of an image when you need it."),),
        _named(names),
    )


def nothing_taken(folder: str, others: tuple[Finding, ...]) -> NothingTaken:
    """A folder without any image that is told of."""
    if len(others) == 1:
        return NothingTaken(others[0], ())
    return NothingTaken(
        Finding(
            "firmware.import.nothing",
            Severity.PROBLEM,
            text("firmware", "Nothing in the folder {name} could be taken.", name=verbatim(folder)),
            text("firmware", "The library is as it was."),
            (text("firmware", "Add the maker's list, or each file by itself."),),
        ),
        others,
    )


def too_many(folder: str, most: int) -> ImageFault:
    """It is no folder of firmware."""
    return ImageFault(
        Finding(
            "firmware.import.too-many",
            Severity.PROBLEM,
            text("firmware", "The folder {name} holds more than {most} files.", name=verbatim(folder), most=most),
            text("firmware", "It is no folder of firmware. Nothing was taken."),
            (text("firmware", "Choose the folder in which the images lie."),),
        )
    )


def bad_manifest(name: str, member: str) -> ImageFault:
    """The manifest beside an image cannot be read."""
    return ImageFault(
        Finding(
            "firmware.import.manifest-malformed",
            Severity.PROBLEM,
            text("firmware", "The manifest {name} cannot be read: {member}", name=verbatim(name), member=member or "?"),
            text("firmware", "What the image is for is not known. It was not taken."),
            (text("firmware", "Correct the manifest, or add the image by itself and say what it is for."),),
        )
    )


def signature_matched(verified: Verified) -> Finding:
    """The maker's signature is right; whose it is may not be known."""
    if not verified.rooted:
        return Finding(
            "firmware.signature.not-rooted",
            Severity.WARNING,
            text(
                "firmware",
                "The signature is right ({scheme}); it is made with a key of {signer}.",
                scheme=verified.scheme.value,
                signer=verbatim(verified.signer),
            ),
            text("firmware", "Whether that is the maker is not known: anybody can make a key of that name."),
            (
                text(
                    "firmware", "Accept the maker's root certificate (“evsetup firmware pin”), then add the file again."
                ),
            ),
        )
    if not verified.scheme.named_by_ocpp:
        return Finding(
            "firmware.signature.other-scheme",
            Severity.WARNING,
            text(
                "firmware",
                "{signer} signed the image, by {scheme}.",
                signer=verbatim(verified.signer),
                scheme=verified.scheme.value,
            ),
            text("firmware", "OCPP names RSA-PSS; a charger that keeps to the letter refuses this signature."),
            (text("firmware", "If the charger answers InvalidSignature, ask the maker for one by RSA-PSS."),),
        )
    return Finding(
        "firmware.signature.right",
        Severity.OK,
        text("firmware", "{signer} signed the image.", signer=verbatim(verified.signer)),
    )


def _named(names: Sequence[str]) -> tuple[Evidence, ...]:
    more = f" … (+{len(names) - _SHOWN})" if len(names) > _SHOWN else ""
    return (Evidence("files", ", ".join(name[:120] for name in names[:_SHOWN]) + more),)
