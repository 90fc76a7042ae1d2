"""What different CSMSs answer to the same fault, and which of them fits what this one answers.

The table is ``facts/ocpp.md`` §4.2, read from their sources. A fit is a hint for support, never a certainty: proxies answer
in a CSMS's place, and products change.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from evsetup.domain.finding import Evidence


class Trial(Enum):
    """A fault that the probe makes on purpose, one at a time."""

    ILL_FORMED_IDENTITY = "an identity that is none"
    UNKNOWN_IDENTITY = "a made-up identity"
    BAD_KEY = "no key, or a wrong one"
    OTHER_VERSION = "an OCPP version that it does not speak"


Answers = Mapping[Trial, int]
"""The HTTP status of each trial that was made."""

_HABITS: Mapping[str, Mapping[Trial, frozenset[int]]] = {
    "SteVe": {
        Trial.ILL_FORMED_IDENTITY: frozenset({400}),
        Trial.UNKNOWN_IDENTITY: frozenset({404}),
        Trial.BAD_KEY: frozenset({401}),
        Trial.OTHER_VERSION: frozenset({404}),
    },
    "CitrineOS": {
        Trial.UNKNOWN_IDENTITY: frozenset({401, 404}),
        Trial.BAD_KEY: frozenset({401}),
    },
    "ocpp-csms": {
        Trial.ILL_FORMED_IDENTITY: frozenset({400}),
        Trial.UNKNOWN_IDENTITY: frozenset({404}),
        Trial.BAD_KEY: frozenset({401}),
        Trial.OTHER_VERSION: frozenset({400}),
    },
    "a plain websockets server": {
        Trial.BAD_KEY: frozenset({401}),
        Trial.OTHER_VERSION: frozenset({400}),
    },
    "the OCPP-J specification": {
        Trial.UNKNOWN_IDENTITY: frozenset({404}),
        Trial.BAD_KEY: frozenset({401}),
        Trial.OTHER_VERSION: frozenset({101}),
    },
}


def answers_like(seen: Answers) -> tuple[str, ...]:
    """Whose habits ``seen`` confirms most often and contradicts never; nobody when that says nothing: none, or all."""
    confirmed = {
        name: sum(seen[trial] in statuses for trial, statuses in habits.items() if trial in seen)
        for name, habits in _HABITS.items()
        if all(seen[trial] in statuses for trial, statuses in habits.items() if trial in seen)
    }
    most = max(confirmed.values(), default=0)
    fitting = tuple(name for name, count in confirmed.items() if count == most)
    return fitting if most and len(fitting) < len(_HABITS) else ()


def habit_evidence(seen: Answers) -> tuple[Evidence, ...]:
    """``answers_like`` as a line of evidence."""
    names = answers_like(seen)
    return (Evidence("answers like (a hint, not a proof)", ", ".join(names)),) if names else ()
