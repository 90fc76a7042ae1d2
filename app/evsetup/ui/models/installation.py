"""What the page of limits and installation shows of one charger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from evsetup.commissioning.installation.fields import Value
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text

_NOTHING: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class InstallationView:
    """``declared`` is what was told, ``read`` what the charger says;

    ``can_wish``: it stands in a bay, with which wishes are kept. ``edition`` counts what was read from the file: with another one
    the fields are filled anew, else a person's unsaved words stay.
    """

    name: str = ""
    declared: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    read: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    findings: tuple[Finding, ...] = ()
    can_wish: bool = False
    said: Text | None = None
    edition: int = 0
