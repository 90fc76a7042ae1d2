"""What the library has for the chargers of a site: which image is the newest for each, and which chargers are out of date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.text import Text, text, verbatim
from evsetup.firmware.fit import judge
from evsetup.firmware.library import newest_for


@dataclass(frozen=True, slots=True)
class ChargerNow:
    """A charger as it is known now; ``key`` names it to whoever asks."""

    key: str
    label: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class Standing:
    """How one charger stands: ``best`` is the image that is surely for it and surely newer, ``known`` how many images fit it."""

    charger: ChargerNow
    best: FirmwareImage | None
    known: int
    says: Text

    @property
    def out_of_date(self) -> bool:
        """Whether the library has a newer image for it."""
        return self.best is not None


def overview(chargers: Iterable[ChargerNow], images: Sequence[FirmwareImage]) -> tuple[Standing, ...]:
    """How each charger stands to the library, in the order given."""
    return tuple(_standing(charger, images) for charger in chargers)


def _standing(charger: ChargerNow, images: Sequence[FirmwareImage]) -> Standing:
    identity = charger.identity
    fitting = [image for image in images if not judge(image, identity, images).stops]
    best = newest_for(identity, images)
    if not identity.vendor or not identity.model:
        says = text("commissioning", "The charger has not told yet which model it is.")
    elif best is not None:
        says = text(
            "commissioning",
            "{now} → {new} is in the library.",
            now=verbatim(identity.firmware or "?"),
            new=verbatim(best.version),
        )
    elif fitting:
        says = text(
            "commissioning", "{now}: the library has nothing that is surely newer.", now=identity.firmware or "?"
        )
    else:
        says = text("commissioning", "{now}: the library has no image for this model.", now=identity.firmware or "?")
    return Standing(charger, best, len(fitting), says)
