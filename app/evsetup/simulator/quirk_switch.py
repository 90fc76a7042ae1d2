"""One switch: a fault that a device has or has not, with a sentence that says what it does."""

from __future__ import annotations

from dataclasses import field, fields
from typing import Any

from evsetup.domain.text import Text

_DESCRIPTION = "description"


def switch(description: Text) -> Any:
    """A field of a dataclass of quirks that is off by default; ``description`` is for documents and the demo."""
    return field(default=False, metadata={_DESCRIPTION: description})


def descriptions(quirks: type[object]) -> dict[str, Text]:
    """All switches of a dataclass of quirks by name, with their descriptions."""
    return {one.name: one.metadata[_DESCRIPTION] for one in fields(quirks)}  # type: ignore[arg-type]
