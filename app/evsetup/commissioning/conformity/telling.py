"""The settings by which a charger tells what else it can, or could, do: versions of OCPP, feature profiles, ISO 15118."""

from __future__ import annotations

import re
from typing import Final

from evsetup.domain.variable import Snapshot

_OF_INTEREST: Final = re.compile(
    r"15118|pnc|plugandcharge|contractvalidation|v2g|ocpp_?version|prottype|supportedfeatureprofiles|supportedprotocol",
    re.IGNORECASE,
)
_MOST: Final = 60


def told_in(snapshot: Snapshot) -> dict[str, str]:
    """The settings that say something of a charger's future."""
    held = {
        str(one.name): one.value
        for one in snapshot.variables.values()
        if isinstance(one.value, str) and _OF_INTEREST.search(str(one.name))
    }
    return dict(list(held.items())[:_MOST])
