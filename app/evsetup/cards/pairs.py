"""One wish in the words of another OCPP version: ``HeartbeatInterval`` of 1.6 is ``OCPPCommCtrlr.HeartbeatInterval`` of 2.x.

Which two mean the same, with values that are written the same way, stands in ``resources/cards/ocpp/keys-1.6.toml``. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from evsetup.cards.meanings import components_of_2, keys_of_1_6
from evsetup.domain.settings import OcppVersion


def name_in(version: OcppVersion, name: str) -> str | None:
    """``name`` as chargers of ``version`` call it; ``None`` when it is another version's and no pair is known.

    A name that no standard describes is a maker's own, and stays as it is.
    """
    to_2, to_1_6 = _pairs()
    folded = name.casefold()
    if version is not OcppVersion.V16:
        return to_2.get(folded, name)
    component, dot, _ = folded.partition(".")
    of_2 = bool(dot) and component.partition("[")[0].partition("@")[0] in components_of_2()
    return to_1_6.get(folded) if of_2 else name


@cache
def _pairs() -> tuple[Mapping[str, str | None], Mapping[str, str]]:
    """Every 1.6 key, in small letters, with its variable or ``None``; and the way back."""
    keys = keys_of_1_6().values()
    to_2 = {str(one.name).casefold(): None if one.in_2 is None else str(one.in_2) for one in keys}
    to_1_6 = {str(one.in_2).casefold(): str(one.name) for one in keys if one.in_2 is not None}
    return to_2, to_1_6
