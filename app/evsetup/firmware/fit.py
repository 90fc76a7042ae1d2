"""Whether an image is for this charger, and whether it is a step forward.

Facts: ``facts/serial-firmware-security.md`` §2.5, §2.6: another vendor or model, and an older version, stop; a version that
nobody but the maker can order, or hardware that the charger does not tell, is for a person to confirm.
"""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.firmware import FirmwareImage, Integrity, Order, compare_versions
from evsetup.domain.identity import Identity
from evsetup.domain.text import text, verbatim


def check_fit(image: FirmwareImage, identity: Identity) -> Finding:
    """The one finding that matters most: a blocker, a thing to confirm, or that all is well.

    The codes are ``firmware.fit.`` + ``wrong-vendor``, ``wrong-model``, ``unknown-hardware``, ``older``, ``same``,
    ``unknown-version``, ``unverified``, ``newer``.
    """
    hardware = _hardware(image, identity)
    if hardware is not None and hardware.severity is Severity.BLOCKER:
        return hardware
    order = compare_versions(image.version, identity.firmware) if identity.firmware else Order.UNKNOWN
    if order is Order.OLDER:
        return _older(image, identity)
    if hardware is not None:
        return hardware
    match order:
        case Order.SAME:
            return Finding(
                "firmware.fit.same",
                Severity.INFO,
                text("firmware", "The charger already runs {version}.", version=verbatim(identity.firmware)),
            )
        case Order.UNKNOWN:
            return _unknown_order(image, identity)
        case _ if image.integrity is Integrity.UNVERIFIED:
            return _unverified(image)
        case _:
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


def runs_image(image: FirmwareImage, version: str) -> bool:
    """Whether ``version``, as a charger tells it, is the version of ``image``; the only proof of an update."""
    return compare_versions(image.version, version) is Order.SAME


def _hardware(image: FirmwareImage, identity: Identity) -> Finding | None:
    evidence = (
        Evidence("image", f"{image.vendor} / {image.model_pattern}"),
        Evidence("charger", f"{identity.vendor or '–'} / {identity.model or '–'}"),
    )
    if identity.vendor and identity.vendor.casefold() != image.vendor.casefold():
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
            evidence,
        )
    if not identity.vendor or not identity.model:
        return Finding(
            "firmware.fit.unknown-hardware",
            Severity.WARNING,
            text("firmware", "The charger does not say which model it is."),
            text("firmware", "Nobody but you can see that the image is for this model."),
            (
                text(
                    "firmware",
                    "Compare the plate on the charger with {vendor} {model}, then confirm.",
                    vendor=verbatim(image.vendor),
                    model=verbatim(image.model_pattern),
                ),
            ),
            evidence,
        )
    if not image.fits(identity.vendor, identity.model):
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
            evidence,
        )
    return None


def _older(image: FirmwareImage, identity: Identity) -> Finding:
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
        (text("firmware", "Choose a newer image, or leave the charger as it is."),),
    )


def _unknown_order(image: FirmwareImage, identity: Identity) -> Finding:
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
        (text("firmware", "Look it up in the maker's release notes, then confirm."),),
    )


def _unverified(image: FirmwareImage) -> Finding:
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
