"""What can be wrong with a signed list of images."""

from __future__ import annotations

from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.firmware.faults import ImageFault


class IndexFault(ImageFault):
    """The list was not taken; the library is as it was."""


class UnknownPublisher(IndexFault):
    """Nobody has accepted this publisher yet: a person may do so after comparing ``fingerprint``."""

    def __init__(self, finding: Finding, fingerprint: str) -> None:
        super().__init__(finding)
        self.fingerprint = fingerprint


def unknown_publisher(name: str, fingerprint: str) -> UnknownPublisher:
    """The first list of this publisher."""
    return UnknownPublisher(
        Finding(
            "firmware.index.unknown-publisher",
            Severity.PROBLEM,
            text(
                "firmware",
                "This list is signed by {name}, of whom this computer knows no key yet.",
                name=verbatim(name),
            ),
            text("firmware", "The signature is right; whether it is theirs, only a comparison can tell."),
            (
                text("firmware", "Ask {name} on another way for the fingerprint of their key.", name=verbatim(name)),
                text("firmware", "If it is {fingerprint}, accept it.", fingerprint=fingerprint),
            ),
            (Evidence("fingerprint", fingerprint),),
        ),
        fingerprint,
    )


def other_key(name: str, known: str, shown: str) -> IndexFault:
    """The publisher's key is not the one that was accepted."""
    return _fault(
        "firmware.index.other-key",
        text("firmware", "The list of {name} is signed with another key than before.", name=verbatim(name)),
        text("firmware", "Somebody else may have made it. Nothing was taken."),
        (
            text(
                "firmware",
                "Ask {name} whether their key changed, on another way than this file came.",
                name=verbatim(name),
            ),
            text("firmware", "Only then remove {name} from the library and accept the new key.", name=verbatim(name)),
        ),
        (Evidence("accepted", known), Evidence("shown", shown)),
    )


def goes_back(name: str, number: int, known: int) -> IndexFault:
    """An older list than the one that was taken."""
    return _fault(
        "firmware.index.goes-back",
        text(
            "firmware",
            "List {number} of {name} is older than list {known}, which is here already.",
            number=number,
            name=verbatim(name),
            known=known,
        ),
        text("firmware", "An old list brings back images with known holes. Nothing was taken."),
        (text("firmware", "Get the newest list."),),
    )


def two_of_one_number(name: str, number: int) -> IndexFault:
    """Two different lists under one number."""
    return _fault(
        "firmware.index.two-of-one-number",
        text("firmware", "There are two different lists {number} of {name}.", number=number, name=verbatim(name)),
        text("firmware", "One of them is not what it seems. Nothing was taken."),
        (text("firmware", "Ask {name} for a list with a new number.", name=verbatim(name)),),
    )


def wrong_signature() -> IndexFault:
    """No signature in it matches."""
    return _fault(
        "firmware.index.wrong-signature",
        text("firmware", "The signature of this list does not match its content."),
        text("firmware", "It was changed after it was signed, or damaged on its way. Nothing was taken."),
        (text("firmware", "Get the file again."),),
    )


def no_index() -> IndexFault:
    """The file is something else."""
    return _fault(
        "firmware.index.malformed",
        text("firmware", "This file is no signed list of firmware images."),
        text("firmware", "Nothing was taken."),
        (text("firmware", "Choose the list that the maker or the operator gave you."),),
    )


def malformed_entry(member: str) -> IndexFault:
    """An entry in a rightly signed list cannot be read."""
    return _fault(
        "firmware.index.malformed-entry",
        text("firmware", "An entry of this list cannot be read: {member}.", member=verbatim(member or "?")),
        text("firmware", "Its publisher made a mistake. Nothing was taken."),
        (text("firmware", "Tell the publisher, and get a corrected list."),),
    )


def pins_damaged(path: Path) -> IndexFault:
    """The file of accepted keys is none."""
    return _fault(
        "firmware.pins.damaged",
        text("firmware", "The file of accepted publishers ({name}) cannot be read.", name=verbatim(path.name)),
        text("firmware", "Nobody's signature counts until it can. It is left as it is."),
        (text("firmware", "Put it back from a backup, or remove it and accept each publisher again."),),
    )


def no_root() -> IndexFault:
    """The file is no certificate."""
    return _fault(
        "firmware.pins.no-root",
        text("firmware", "This file is no certificate in PEM form."),
        text("firmware", "Nothing was accepted."),
        (text("firmware", "Take the maker's root certificate: it begins with BEGIN CERTIFICATE."),),
    )


def other_fingerprint(shown: str) -> IndexFault:
    """What a person typed is not the fingerprint."""
    return _fault(
        "firmware.pins.other-fingerprint",
        text("firmware", "The fingerprint that you gave is not that of this key."),
        text("firmware", "The file is of somebody else, or the fingerprint was copied wrongly. Nothing was accepted."),
        (text("firmware", "Ask for the fingerprint again, on another way than this file came."),),
        (Evidence("fingerprint", shown),),
    )


def too_large(limit: int) -> IndexFault:
    """No list is that large."""
    return _fault(
        "firmware.index.too-large",
        text("firmware", "This file is larger than {limit} MiB.", limit=limit // (1024 * 1024)),
        text("firmware", "No list is that large, so it is some other file."),
        (text("firmware", "Choose the list that the maker or the operator gave you."),),
    )


def _fault(code: str, seen: Text, means: Text, do: tuple[Text, ...], evidence: tuple[Evidence, ...] = ()) -> IndexFault:
    return IndexFault(Finding(code, Severity.BLOCKER, seen, means, do, evidence))
