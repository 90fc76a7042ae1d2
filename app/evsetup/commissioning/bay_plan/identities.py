"""Identities for a whole site from one pattern, such as ``SITE-{bay:02}``.

What breaks real chargers and CSMSs in an identity: ``facts/chargers.md`` §13 c, ``facts/ocpp.md`` §2.1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.identity import is_safe_identity
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay

_PLACE = re.compile(r"\{(bay|label|n)(?::0?(\d))?\}")
_NUMBER = re.compile(r"[0-9]{1,9}")


class IdentityPatternFault(Fault):
    """The pattern gives no identity that can be used for each bay."""

    def __init__(self, pattern: str, means: Text) -> None:
        super().__init__(
            Finding(
                "bays.identity-pattern",
                Severity.PROBLEM,
                text("commissioning", "The pattern {pattern} cannot be used.", pattern=pattern[:100]),
                means,
                (
                    text(
                        "commissioning", "Write for example SITE-{{bay:02}}; {{bay}} is the number in the bay's label."
                    ),
                ),
            )
        )


def with_identities(bays: Sequence[Bay], pattern: str, *, taken: Sequence[str] = ()) -> tuple[Bay, ...]:
    """The bays, each without an identity given one: ``{bay}`` the last number in its label, ``{n}`` its place in the list,
    ``{label}`` the label; ``:02`` pads with zeroes. ``taken`` are identities used elsewhere on the site.

    Raises:
        IdentityPatternFault: a bay has no number, two would get the same identity, or one that chargers refuse.
    """
    if not _PLACE.search(pattern):
        raise IdentityPatternFault(
            pattern, text("commissioning", "It holds no place that differs from bay to bay, such as {{bay}}.")
        )
    # Some CSMSs take small and capital letters for the same (``facts/ocpp.md`` §2.1).
    used = {identity.casefold() for identity in (*taken, *(bay.identity for bay in bays)) if identity}
    made: list[Bay] = []
    for place, bay in enumerate(bays, 1):
        if bay.identity:
            made.append(bay)
            continue
        identity = _filled(pattern, bay, place)
        if identity.casefold() in used:
            means = text(
                "commissioning", "{bay} would get {identity}, which is taken.", bay=bay.label, identity=identity
            )
            raise IdentityPatternFault(pattern, means)
        if not is_safe_identity(identity):
            means = text(
                "commissioning",
                "{bay} would get {identity}; letters, digits, - . _ ~ are safe, and at most 48 of them.",
                bay=bay.label,
                identity=identity[:60],
            )
            raise IdentityPatternFault(pattern, means)
        used.add(identity.casefold())
        made.append(replace(bay, identity=identity))
    return tuple(made)


def _filled(pattern: str, bay: Bay, place: int) -> str:
    numbers: list[str] = _NUMBER.findall(bay.label)

    def value(found: re.Match[str]) -> str:
        name, width = found[1], int(found[2] or 0)
        if name == "label":
            return bay.label
        if name == "n":
            return str(place).zfill(width)
        if not numbers:
            raise IdentityPatternFault(
                pattern, text("commissioning", "The label {bay} holds no number.", bay=bay.label)
            )
        return str(int(numbers[-1])).zfill(width)

    return _PLACE.sub(value, pattern)
