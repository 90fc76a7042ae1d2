"""Asks a web server whether it is a charger of a certain family: one GET, as the family's card says, never a log-in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.fingerprint import HttpProbe
from evsetup.discovery.hints import MOST_NAME, hint
from evsetup.links.one_get import Page, one_get

ANSWER_S = 3.0
"""How long an answer is waited for: a real OpenEVSE took 1.4 s (``facts/chargers.md`` §1)."""

PORTS = {"http": 80, "https": 443}


class Said(Enum):
    """What the answer means for the family that was asked for."""

    IS = "is one"
    MAY_BE = "may be one"
    LOCKED = "wants a log-in first"
    IS_NOT = "is none"
    SILENT = "gave no answer"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was heard; ``identity`` holds fields of an ``Identity``, cleaned."""

    said: Said
    identity: Mapping[str, str] = field(default_factory=dict)


async def ask(probe: HttpProbe, base_url: str, own_address: str, timeout_s: float = ANSWER_S) -> Answer:
    """Asks whoever answers at ``base_url`` (``http://host:port``), from one address of this laptop."""
    return judge(probe, await one_get(base_url + probe.path, own_address, timeout_s))


def judge(probe: HttpProbe, page: Page | None) -> Answer:
    """What a page means. A family of which only the path is known is never more than ``MAY_BE``, and only without markup:
    many servers show their start page whatever is asked for."""
    if page is None:
        return Answer(Said.SILENT)
    if page.status in {401, 403}:
        return Answer(Said.LOCKED)
    members = page.members
    if page.status != 200 or not probe.fits(page.said, members):
        return Answer(Said.IS_NOT)
    if probe.weak:
        return Answer(Said.MAY_BE if isinstance(members, dict | str) else Said.IS_NOT)
    told = {name: hint(value, MOST_NAME) for name, value in probe.says(members).items()}
    return Answer(Said.IS, told)


def probes_of(card: ChargerCard, scheme: str) -> tuple[HttpProbe, ...]:
    """The requests by which a family is known at a web server of this scheme, the telling ones first."""
    return tuple(sorted((p for p in card.find.http if p.scheme == scheme), key=lambda p: p.weak))
