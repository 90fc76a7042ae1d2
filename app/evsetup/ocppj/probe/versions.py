"""The step SUBPROTOCOL: which OCPP versions the server speaks, asked one at a time.

Rules: OCPP-J 1.6 §3.1.2 (the charger offers, the server names one; without a common one it names none and closes). What
servers do instead: ``facts/ocpp.md`` §4.2.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.habits import Trial, habit_evidence
from evsetup.ocppj.probe.upgrade import Upgrade

Matrix = Mapping[OcppVersion, Upgrade]
"""What the server answered when one version alone was offered."""

UNTRIED: Matrix = {}

REFUSES_A_VERSION = frozenset({101, 400, 404, 406, 426})
"""What CSMSs answer when they do not speak the version that is offered (``facts/ocpp.md`` §4.2)."""


async def ask_each_version(door: Door, versions: Sequence[OcppVersion] = tuple(OcppVersion)) -> Matrix:
    """Offers each version on a short connection of its own, all at once, with the identity and the key of the charger."""
    answers = await asyncio.gather(
        *(door.knock(log_in=door.log_in, versions=(version,), stay=False) for version in versions)
    )
    return dict(zip(versions, answers, strict=True))


def spoken(matrix: Matrix) -> tuple[OcppVersion, ...]:
    """The versions that the server took up."""
    return tuple(version for version, answer in matrix.items() if answer.opened and answer.subprotocol == version.value)


def judge_subprotocol(answer: Upgrade, offered: Sequence[OcppVersion], matrix: Matrix = UNTRIED) -> Finding:
    """The finding of the step; ``answer`` is that to the charger's own attempt, ``matrix`` may not have been tried.

    After a status other than 101 the server speaks none of ``offered``, and some of ``matrix``.
    """
    others = tuple(version for version in spoken(matrix) if version not in offered)
    evidence = (
        Evidence("offered", ", ".join(version.value for version in offered)),
        Evidence("answered", answer.subprotocol or (answer.in_short if answer.status != 101 else "–")),
        *_table(matrix),
    )
    if answer.status != 101 or (not answer.subprotocol and others):
        return _not_spoken(offered, others, evidence)
    if not answer.subprotocol and answer.hung_up:
        return Finding(
            "probe.subprotocol.hung-up",
            Severity.PROBLEM,
            text("ocppj", "The server takes us in without naming an OCPP version, and hangs up."),
            text("ocppj", "It speaks none of the versions that OCPP has, or refuses this charger after all."),
            _ask(offered),
            evidence,
        )
    if not answer.subprotocol:
        return Finding(
            "probe.subprotocol.none",
            Severity.WARNING,
            text("ocppj", "The server does not say which OCPP version it speaks."),
            text(
                "ocppj",
                "Many chargers hang up then; maybe it is no CSMS, or it does not speak {offered}.",
                offered=_names(offered),
            ),
            _ask(offered),
            evidence,
        )
    if answer.subprotocol not in {version.value for version in offered}:
        return Finding(
            "probe.subprotocol.other",
            Severity.PROBLEM,
            text("ocppj", "The server answers {named}, which was not offered.", named=shown(answer.subprotocol)),
            text("ocppj", "It breaks the WebSocket rules; a charger hangs up."),
            _ask(offered),
            evidence,
        )
    if matrix and answer.subprotocol != offered[0].value and offered[0] not in spoken(matrix):
        return Finding(
            "probe.subprotocol.fallback",
            Severity.INFO,
            text(
                "ocppj",
                "The server speaks {named}, and not OCPP {best}.",
                named=answer.subprotocol,
                best=str(offered[0]),
            ),
            text("ocppj", "A charger that speaks both comes online, with less than it can."),
            evidence=evidence,
        )
    seen = text("ocppj", "The server speaks {named}.", named=answer.subprotocol)
    return Finding("probe.subprotocol.ok", Severity.OK, seen, evidence=evidence)


def _not_spoken(
    offered: Sequence[OcppVersion], others: Sequence[OcppVersion], evidence: tuple[Evidence, ...]
) -> Finding:
    return Finding(
        "probe.subprotocol.not-spoken",
        Severity.PROBLEM,
        text(
            "ocppj",
            "The server does not speak {offered}; it speaks {others}.",
            offered=_names(offered),
            others=_names(others),
        ),
        text("ocppj", "A charger that is set to {offered} is not let in.", offered=_names(offered)),
        (
            text("ocppj", "Set the charger to {others}, if it knows that.", others=_names(others)),
            text("ocppj", "Or ask the CSMS operator for the address for {offered}.", offered=_names(offered)),
        ),
        evidence,
    )


def _ask(offered: Sequence[OcppVersion]) -> tuple[Text, ...]:
    return (
        text("ocppj", "Ask the CSMS operator which OCPP versions this address serves."),
        text("ocppj", "Ask for the address for {offered}, if there is another.", offered=_names(offered)),
    )


def _table(matrix: Matrix) -> tuple[Evidence, ...]:
    lines = tuple(
        Evidence(
            f"{version.value} alone",
            f"{answer.in_short} · {answer.subprotocol or 'names none'}" if answer.status == 101 else answer.in_short,
        )
        for version, answer in matrix.items()
    )
    known = spoken(matrix)
    refused = next(
        (answer.status for version, answer in matrix.items() if version not in known and answer.status), None
    )
    return (*lines, *(habit_evidence({Trial.OTHER_VERSION: refused}) if refused else ()))


def _names(versions: Sequence[OcppVersion]) -> str:
    return "OCPP " + ", ".join(str(version) for version in versions)
