"""What a person is told of how an image stands to a charger."""

from __future__ import annotations

from datetime import date

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.text import text, verbatim


def newer(image: FirmwareImage, identity: Identity) -> Finding:
    """All is well."""
    return Finding(
        "firmware.fit.newer",
        Severity.OK,
        text(
            "firmware",
            "{version} is for this model and newer than {current}.",
            version=verbatim(image.version),
            current=verbatim(identity.firmware),
        ),
    )


def same(version: str) -> Finding:
    """There is nothing to do."""
    return Finding(
        "firmware.fit.same",
        Severity.INFO,
        text("firmware", "The charger already runs {version}.", version=verbatim(version)),
    )


def wrong_vendor(image: FirmwareImage, identity: Identity) -> Finding:
    """Another maker's."""
    return Finding(
        "firmware.fit.wrong-vendor",
        Severity.BLOCKER,
        text(
            "firmware",
            "The image is for {image} chargers; this is one of {charger}.",
            image=verbatim(image.vendor),
            charger=verbatim(identity.vendor),
        ),
        text("firmware", "Firmware of another maker can leave the charger dead."),
        (text("firmware", "Choose an image of this charger's maker."),),
        _both(image, identity),
    )


def wrong_model(image: FirmwareImage, identity: Identity) -> Finding:
    """Another model's."""
    return Finding(
        "firmware.fit.wrong-model",
        Severity.BLOCKER,
        text(
            "firmware",
            "The image is for model {image}; this charger is a {charger}.",
            image=verbatim(image.model_pattern),
            charger=verbatim(identity.model),
        ),
        text("firmware", "Firmware of another model can leave the charger dead."),
        (text("firmware", "Choose an image for this model."),),
        _both(image, identity),
    )


def unknown_hardware(image: FirmwareImage, identity: Identity) -> Finding:
    """The charger keeps its model to itself."""
    return Finding(
        "firmware.fit.unknown-hardware",
        Severity.WARNING,
        text("firmware", "The charger does not say which model it is."),
        text("firmware", "Nobody but you can see that the image is for this model."),
        (
            text(
                "firmware",
                "Compare the plate on the charger with {vendor} {model}, then type the model that stands there.",
                vendor=verbatim(image.vendor),
                model=verbatim(image.model_pattern),
            ),
        ),
        _both(image, identity),
    )


def unknown_revision(image: FirmwareImage) -> Finding:
    """The image is for some hardware revisions only."""
    return Finding(
        "firmware.fit.unknown-revision",
        Severity.WARNING,
        text(
            "firmware",
            "The image is for hardware revision {revisions} only; the charger does not tell its own.",
            revisions=verbatim(", ".join(image.hardware)),
        ),
        text("firmware", "Firmware of another revision can leave the charger dead."),
        (text("firmware", "Read the revision on the charger's plate, then type it."),),
    )


def older(image: FirmwareImage, identity: Identity) -> Finding:
    """A step back."""
    word = (
        text("firmware", "The maker says of going back: {word}", word=verbatim(image.going_back))
        if image.going_back
        else text("firmware", "The maker does not say that going back is allowed.")
    )
    return Finding(
        "firmware.fit.older",
        Severity.BLOCKER,
        text(
            "firmware",
            "{version} is older than what the charger runs ({current}).",
            version=verbatim(image.version),
            current=verbatim(identity.firmware),
        ),
        text("firmware", "An older version brings back closed security holes, and many chargers do not survive it."),
        (
            text("firmware", "Choose a newer image, or leave the charger as it is."),
            word,
            text("firmware", "If it must be this one, type its version: {version}", version=verbatim(image.version)),
        ),
    )


def below_floor(image: FirmwareImage, identity: Identity, floor: str) -> Finding:
    """The charger itself refuses it."""
    return Finding(
        "firmware.fit.below-floor",
        Severity.BLOCKER,
        text(
            "firmware",
            "Since {current} this charger takes nothing older than {floor}; the image is {version}.",
            current=verbatim(identity.firmware),
            floor=verbatim(floor),
            version=verbatim(image.version),
        ),
        text("firmware", "Its own protection against going back refuses the image, or does not start it."),
        (text("firmware", "Choose a newer image, or leave the charger as it is."),),
    )


def from_other_version(image: FirmwareImage, identity: Identity) -> Finding:
    """The way to this image leads over another one."""
    return Finding(
        "firmware.fit.from-other-version",
        Severity.BLOCKER,
        text(
            "firmware",
            "{version} is put on chargers that run {lowest} to {highest}; this one runs {current}.",
            version=verbatim(image.version),
            lowest=verbatim(image.from_lowest or "…"),
            highest=verbatim(image.from_highest or "…"),
            current=verbatim(identity.firmware),
        ),
        text("firmware", "The maker allows this update from those versions only."),
        (text("firmware", "Put the version between on it first; the maker's release notes name it."),),
    )


def unknown_version(image: FirmwareImage, identity: Identity) -> Finding:
    """Names that do not tell which is newer."""
    return Finding(
        "firmware.fit.unknown-version",
        Severity.WARNING,
        text(
            "firmware",
            "The charger runs {current}, the image is {version}.",
            version=verbatim(image.version),
            current=verbatim(identity.firmware or "?"),
        ),
        text("firmware", "From the names alone nobody but the maker can tell which of the two is newer."),
        (
            text(
                "firmware",
                "Look it up in the maker's release notes, then type the version of the image: {version}",
                version=verbatim(image.version),
            ),
        ),
    )


def expired(image: FirmwareImage, day: date) -> Finding:
    """The maker no longer gives it out."""
    return Finding(
        "firmware.fit.expired",
        Severity.WARNING,
        text(
            "firmware",
            "The maker gave {version} out until {day} only.",
            version=verbatim(image.version),
            day=day.isoformat(),
        ),
        text("firmware", "There is probably a newer one, with holes closed that this one has."),
        (
            text("firmware", "Get the newest image or list from the maker."),
            text("firmware", "If it must be this one, type its version: {version}", version=verbatim(image.version)),
        ),
    )


def unverified(image: FirmwareImage) -> Finding:
    """Nobody vouches for the bytes."""
    return Finding(
        "firmware.fit.unverified",
        Severity.WARNING,
        text(
            "firmware",
            "{version} is for this model and newer; its file was never checked against a SHA-256 of the maker.",
            version=verbatim(image.version),
        ),
        text("firmware", "Whether these are the maker's bytes is not known."),
        (text("firmware", "Get the SHA-256 from the maker and add the file again with it, or confirm."),),
    )


def _both(image: FirmwareImage, identity: Identity) -> tuple[Evidence, ...]:
    return (
        Evidence("image", f"{image.vendor} / {image.model_pattern}"),
        Evidence("charger", f"{identity.vendor or '–'} / {identity.model or '–'}"),
    )
