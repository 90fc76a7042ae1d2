"""``evsetup key``: makes keys that charger and operator both take, and says what a given key is. Keys never come in argv."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TypeVar

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.opening import open_shelf
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.key_reading import judge_key
from evsetup.domain.key_wish import ANY_KEY, KeyDemand, key_demand, key_in_words, make_key
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

Card = TypeVar("Card")

_VERSIONS = {str(version): version for version in OcppVersion}


async def key(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when no key fits, or the given one does not."""
    demand = await _demand(wanted)
    if wanted.act == "make":
        return _make(demand, output, show=wanted.show)
    reading = judge_key(await read_secret(output.say(text("cli", "Key: "))), demand)
    for number, kind in enumerate(reading.kinds):
        output.line(
            text("cli", "Most likely: {kind}", kind=kind.words)
            if not number
            else text("cli", "Or: {kind}", kind=kind.words)
        )
    for finding in reading.findings:
        output.finding(finding)
    output.document(
        {
            "ok": reading.usable,
            "kinds": [kind.name.lower() for kind in reading.kinds],
            "findings": [output.as_json(finding) for finding in reading.findings],
        }
    )
    return int(not reading.usable)


def _make(demand: KeyDemand, output: Output, *, show: bool) -> int:
    if demand.trouble is not None:
        output.finding(demand.trouble)
        output.document({"ok": not demand.trouble.severity.fails, "findings": [output.as_json(demand.trouble)]})
        return int(worst([demand.trouble]).fails)
    output.line(text("cli", "Both sides take: {what}", what=key_in_words(demand)))
    if not show:
        output.line(text("cli", "Add --show to make one and print it. It is kept nowhere."))
        output.document({"ok": True, "least": demand.least, "most": demand.most, "findings": []})
        return 0
    made = make_key(demand)
    output.line(text("cli", "Key: {key}", key=made.key.reveal()))
    if made.for_charger != made.key:
        output.line(text("cli", "Into the charger, as hex digits: {key}", key=made.for_charger.reveal()))
    if made.for_csms != made.key:
        output.line(text("cli", "Into the CSMS, as hex digits: {key}", key=made.for_csms.reveal()))
    output.document(
        {
            "ok": True,
            "key": made.key.reveal(),
            "for_charger": made.for_charger.reveal(),
            "for_csms": made.for_csms.reveal(),
            "findings": [],
        }
    )
    return 0


async def _demand(wanted: argparse.Namespace) -> KeyDemand:
    shelf = await open_shelf()
    charger = _card(shelf.chargers, wanted.charger_card)
    csms = _card(shelf.csms, wanted.csms_card)
    version = OcppVersion.V16
    if wanted.ocpp:
        version = _card(_VERSIONS, wanted.ocpp) or version
    return key_demand(
        ANY_KEY if charger is None else charger.key,
        ANY_KEY if csms is None else csms.key,
        profile=1 if csms is None else csms.security_profile,
        version=version,
    )


def _card(known: Mapping[str, Card], name: str) -> Card | None:
    if not name:
        return None
    if name in known:
        return known[name]
    raise Fault(
        Finding(
            "cli.card-unknown",
            Severity.PROBLEM,
            text("cli", "Nothing here is called {id}.", id=name),
            text("cli", "Without it the wrong rules would be used, so nothing was done."),
            (text("cli", "Take one of: {ids}", ids=", ".join(sorted(known)) or "–"),),
        )
    )
