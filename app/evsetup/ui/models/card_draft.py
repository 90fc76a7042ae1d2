"""A CSMS card while it is edited: members as they are typed, and what is still wrong with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_card_findings import judge_csms_card
from evsetup.cards.read_csms_card import csms_card_of_members, month_of
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text

NUMBERS = frozenset({"security_profile", "key_least", "key_most", "identity_most"})

_LINE = re.compile(r"\s*([^=]+?)\s*=\s*(.*?)\s*\Z")


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """``card`` is there when nothing is wrong; ``flaws`` by member; ``findings`` are what time or care says of a good card."""

    card: CsmsCard | None
    flaws: Mapping[str, Text]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class CardDraft:
    """``members`` as a file would hold them. ``own_id``: the id was typed or loaded, so the name no longer makes it. ``edited``: it
    differs from what was opened."""

    members: Mapping[str, object]
    own_id: bool = False
    edited: bool = False

    def with_member(self, name: str, value: object) -> CardDraft:
        """The draft with another value; empty takes the member away. A card's id follows its name until it is typed itself."""
        members = {key: kept for key, kept in self.members.items() if key != name}
        if value not in ("", None, [], {}):
            members[name] = _number(value) if name in NUMBERS else value
        own_id = self.own_id or name == "id"
        if name == "name" and not own_id:
            members = {**members, "id": id_of(str(value))}
        return replace(self, members=members, own_id=own_id, edited=True)

    def check(self, today: date) -> CheckedDraft:
        """What is wrong with it now."""
        card, flaws = csms_card_of_members(self.members)
        if card is not None:
            return CheckedDraft(card, {}, judge_csms_card(card, today))
        first: dict[str, Text] = {}
        for flaw in flaws:
            first.setdefault(re.split(r"[.\[]", flaw.member)[0], flaw.what)
        return CheckedDraft(None, first)

    def words_of(self, name: str) -> str:
        """A member as a field shows it; empty for what no field can show."""
        value = self.members.get(name, "")
        if isinstance(value, bool) or not isinstance(value, str | int | date):
            return ""
        return str(value)


def new_draft(today: date) -> CardDraft:
    """A card with nothing but today's month and what most operators take."""
    return CardDraft({"dated": month_of(today), "ocpp_versions": ["1.6"], "security_profile": 2, "key_rule": "text"})


def loaded_draft(members: Mapping[str, object]) -> CardDraft:
    """A draft of a card that came from somewhere."""
    return CardDraft(dict(members), own_id=bool(members.get("id")))


def id_of(name: str) -> str:
    """``Your Operator GmbH`` → ``your-operator-gmbh``."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.casefold())
    return re.sub("-+", "-", plain)[:48].strip("-")


def keys_as_lines(keys: object) -> str:
    """Required OCPP keys, one ``Name = value`` a line."""
    return "\n".join(f"{name} = {value}" for name, value in keys.items()) if isinstance(keys, Mapping) else ""


def keys_of_lines(lines: str) -> tuple[dict[str, str], Text | None]:
    """The keys in such lines, and what is wrong with the first line that is none."""
    keys: dict[str, str] = {}
    wrong: Text | None = None
    for number, line in enumerate(lines.splitlines(), 1):
        found = _LINE.match(line)
        if found is not None:
            keys[found[1]] = found[2]
        elif line.strip():
            wrong = wrong or text("ui", "line {line} must be Name = value", line=number)
    return keys, wrong


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 6 else value
