"""Whether an image is for this charger, and whether it is a step forward.

Facts: ``facts/serial-firmware-security.md`` §2.5, §2.6. Another vendor or model stops for good. What nobody here can see – the model of
a silent charger, its hardware revision, which of two version names is newer – and an older version stop until a person types
what it is: the words on the plate, or the version of the image.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.firmware import FirmwareImage, Integrity, Order, compare_versions
from evsetup.domain.identity import Identity
from evsetup.firmware import fit_findings as say


class Asked(Enum):
    """What a person has to type before the image goes on."""

    MODEL = "model"
    REVISION = "hardware revision"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Fit:
    """``finding`` is the one thing that matters most; ``asks`` is what a person must type, by what it is about.

    A finding that fails and asks nothing cannot be overcome.
    """

    finding: Finding
    asks: tuple[tuple[Asked, Finding], ...] = ()

    @property
    def open_to_a_person(self) -> bool:
        """Whether typing what was asked lets the image through."""
        return bool(self.asks)

    @property
    def stops(self) -> bool:
        """Whether nothing lets it through."""
        return self.finding.severity.fails and not self.asks


def check_fit(
    image: FirmwareImage, identity: Identity, library: Sequence[FirmwareImage] = (), today: date | None = None
) -> Finding:
    """The one finding that matters most; see ``judge``."""
    return judge(image, identity, library, today).finding


def judge(
    image: FirmwareImage, identity: Identity, library: Sequence[FirmwareImage] = (), today: date | None = None
) -> Fit:
    """How ``image`` stands to the charger; ``library`` are all images, of which one may be what the charger runs.

    The codes are ``firmware.fit.`` + ``wrong-vendor``, ``wrong-model``, ``below-floor``, ``from-other-version``, ``older``,
    ``unknown-hardware``, ``unknown-revision``, ``unknown-version``, ``expired``, ``same``, ``unverified``, ``newer``.
    """
    order = _order(image, identity.firmware)
    if (never := _never(image, identity, library, order)) is not None:
        return Fit(never)
    asks: list[tuple[Asked, Finding]] = []
    if order is Order.OLDER:
        asks.append((Asked.VERSION, say.older(image, identity)))
    if not identity.vendor or not identity.model:
        asks.append((Asked.MODEL, say.unknown_hardware(image, identity)))
    if order is Order.SAME and not asks:
        return Fit(say.same(identity.firmware))
    if image.hardware:
        # No charger tells its revision over OCPP or its own page; it stands on the plate.
        asks.append((Asked.REVISION, say.unknown_revision(image)))
    if order is Order.UNKNOWN or _from(image, identity) is None:
        asks.append((Asked.VERSION, say.unknown_version(image, identity)))
    elif image.expires is not None and (today or datetime.now(UTC).date()) > image.expires:
        asks.append((Asked.VERSION, say.expired(image, image.expires)))
    if asks:
        return Fit(asks[0][1], tuple(asks))
    if image.integrity is Integrity.UNVERIFIED:
        return Fit(say.unverified(image))
    return Fit(say.newer(image, identity))


def unanswered(fit: Fit, image: FirmwareImage, typed: Iterable[str]) -> Finding | None:
    """What still stops ``image`` when a person has typed these words; ``None`` when nothing does.

    A model is right when the image is for it, a revision when the image lists it, a version when it is that of the image.
    """
    if fit.stops:
        return fit.finding
    words = [word.strip() for word in typed if word.strip()]
    for asked, finding in fit.asks:
        if not any(_answers(asked, image, word) for word in words):
            return replace(finding, severity=Severity.BLOCKER)
    return None


def runs_image(image: FirmwareImage, version: str) -> bool:
    """Whether ``version``, as a charger tells it, is the version of ``image``; without it no update is done."""
    return _order(image, version) is Order.SAME


def _answers(asked: Asked, image: FirmwareImage, word: str) -> bool:
    match asked:
        case Asked.MODEL:
            # Nobody has a pattern on a plate; an image for all models takes any name that was read there.
            bare = word.casefold().removeprefix(image.vendor.casefold()).strip()
            return any(name and "*" not in name and image.fits(image.vendor, name) for name in (word, bare))
        case Asked.REVISION:
            return word.casefold() in {revision.casefold() for revision in image.hardware}
        case Asked.VERSION:
            return word == image.version.strip()


def _never(image: FirmwareImage, identity: Identity, library: Sequence[FirmwareImage], order: Order) -> Finding | None:
    """What no person can overcome."""
    if identity.vendor and identity.vendor.casefold() != image.vendor.casefold():
        return say.wrong_vendor(image, identity)
    if identity.vendor and identity.model and not image.fits(identity.vendor, identity.model):
        return say.wrong_model(image, identity)
    floor = _floor(identity, library) if order is Order.OLDER else ""
    if floor and compare_versions(image.version, floor, image.version_form) is Order.OLDER:
        return say.below_floor(image, identity, floor)
    if order is not Order.SAME and _from(image, identity) is False:
        return say.from_other_version(image, identity)
    return None


def _order(image: FirmwareImage, version: str) -> Order:
    return compare_versions(image.version, version, image.version_form) if version else Order.UNKNOWN


def _from(image: FirmwareImage, identity: Identity) -> bool | None:
    """Whether the charger runs a version from which the image may be put on; ``None`` when nobody can tell."""
    lowest, highest = (
        compare_versions(identity.firmware, bound, image.version_form) if bound and identity.firmware else None
        for bound in (image.from_lowest, image.from_highest)
    )
    if lowest is Order.OLDER or highest is Order.NEWER:
        return False
    told = [order for order, bound in ((lowest, image.from_lowest), (highest, image.from_highest)) if bound]
    return None if any(order in {None, Order.UNKNOWN} for order in told) else True


def _floor(identity: Identity, library: Sequence[FirmwareImage]) -> str:
    """Below which version the charger refuses everything, as the image that it runs is known to say."""
    return next(
        (
            known.floor
            for known in library
            if known.floor
            and runs_image(known, identity.firmware)
            and known.fits(identity.vendor, identity.model or known.model_pattern)
        ),
        "",
    )
