"""What all chargers of a batch shall have and go through, and what is each one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from evsetup.cards.csms_card import CsmsCard
from evsetup.commissioning.decision import Circumstances
from evsetup.commissioning.prove import ProofOptions
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Settings

CONCURRENCY = 8
"""So many chargers are worked on at the same time, unless a person says otherwise."""
WAIT_S = 180.0
"""How long a charger may take to show itself (seconds)."""


@dataclass(frozen=True, slots=True)
class BatchWish:
    """``shared`` holds what a person answers for all chargers; identity, key and address of its own are never in it. Beneath it lie
    the wishes of each charger: the operator's card, the templates, the plan of its bay (``commissioning.wanted``).

    ``circumstances`` say what the chargers are for. ``csms_url`` is the final address, without identity or with the place
    ``{identity}`` (empty: the one that card, templates or the copied charger wish); ``csms_card`` says what its operator takes. ``keys`` are those that the operator gave, by the identity that is wanted or by the one of now: all others are made here, one for each
    charger. ``log_ins`` are the keys with which chargers dial in to this laptop now, ``None`` for one that has none. ``copy_from``
    is the id of the charger that gives its settings and single settings, as far as they may be another one's. ``hand_over`` goes on to the final CSMS after the proof.
    """

    circumstances: Circumstances = field(default_factory=Circumstances)
    shared: Settings = field(default_factory=Settings)
    csms_url: str = ""
    csms_card: CsmsCard | None = None
    keys: Mapping[str, Secret] = field(default_factory=lambda: MappingProxyType({}))
    log_ins: Mapping[str, Secret | None] = field(default_factory=lambda: MappingProxyType({}))
    copy_from: str = ""
    firmware: bool = False
    prove: bool = True
    hand_over: bool = True
    proof: ProofOptions = field(default_factory=ProofOptions)
    ca_file: Path | None = None
    wait_s: float = WAIT_S
