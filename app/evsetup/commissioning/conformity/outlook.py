"""What a charger can do, what it does wrong, and where it can go from here: newer OCPP, ISO 15118, as far as it tells by itself.

A charger says little of what a newer firmware would bring; what stands here is what its settings name and its answers show.
Names: OCPP 1.6 §9 and the OCA's application note on plug and charge, 2.0.1 part 2 §3 (ISO15118Ctrlr), ``facts/ocpp.md`` §2.8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evsetup.commissioning.conformity.case import Group, Verdict
from evsetup.commissioning.conformity.checked import Checked
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

_PLUG_AND_CHARGE: Final = re.compile(r"15118|pnc|plugandcharge|contractvalidation|v2g", re.IGNORECASE)
_NEWER: Final = re.compile(r"\b(?:ocpp)?\s*(2\.0\.1|2\.1|201|21)\b", re.IGNORECASE)
_VERSION_NAME: Final = re.compile(r"ocpp_?version|prottype|supportedprotocol", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GroupOutlook:
    """One group: ``offered`` is false where nothing of it is, ``None`` where nothing of it was tried."""

    group: Group
    offered: bool | None
    right: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """``groups`` what it can do, ``paths`` where it can go from here."""

    groups: tuple[GroupOutlook, ...]
    paths: tuple[Text, ...]


def outlook_of(run: Checked) -> Outlook:
    """What a run tells."""
    groups = tuple(_group(run, group) for group in Group if any(one.group == group.value for one in run.cases))
    return Outlook(groups, tuple(_paths(run, groups)))


def _group(run: Checked, group: Group) -> GroupOutlook:
    verdicts = [one.verdict for one in run.cases if one.group == group.value]
    right, wrong = verdicts.count(Verdict.PASS), verdicts.count(Verdict.FAIL)
    missing = verdicts.count(Verdict.NOT_OFFERED)
    # What refuses nonsense may refuse everything: a group whose main cases are not offered is not offered.
    offered = None if right + wrong + missing == 0 else right + wrong > missing
    return GroupOutlook(group, offered, right, wrong)


def _paths(run: Checked, groups: tuple[GroupOutlook, ...]) -> list[Text]:
    paths = [_newer(run)]
    if run.version == str(OcppVersion.V16):
        security = next((one for one in groups if one.group is Group.SECURITY), None)
        if security is not None and security.offered is not None:
            paths.append(
                text(
                    "commissioning",
                    "It has the security extension: its certificates and security profiles are those of OCPP 2.0.1.",
                )
                if security.offered
                else text("commissioning", "It has no security extension; OCPP 2.0.1 would ask for one.")
            )
    paths.append(_plug_and_charge(run.told))
    return paths


def _newer(run: Checked) -> Text:
    named = {
        name: value for name, value in run.told.items() if _VERSION_NAME.search(name) and _NEWER.search(f"{value}")
    }
    if run.version != str(OcppVersion.V16):
        return text("commissioning", "It speaks OCPP {version} now.", version=run.version)
    if named:
        words = ", ".join(f"{name} = {value}" for name, value in named.items())
        return text("commissioning", "Its settings name a newer OCPP: {words}.", words=words)
    return text("commissioning", "It tells of no newer OCPP than {version}; its maker knows.", version=run.version)


def _plug_and_charge(told: Mapping[str, str]) -> Text:
    named = [f"{name} = {value}" for name, value in told.items() if _PLUG_AND_CHARGE.search(name)]
    if named:
        return text("commissioning", "Of ISO 15118 its settings tell: {words}.", words=", ".join(named[:6]))
    return text("commissioning", "Of ISO 15118 it tells nothing.")
