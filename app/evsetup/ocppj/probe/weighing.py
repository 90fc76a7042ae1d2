"""What one step's result makes of another's.

A step sees only its own part. A sign-in page that lets the CSMS through is no failure; an odd answer of a name server that
seemed harmless is the cause, once nobody is found at the address that it gave.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from evsetup.domain.finding import Severity
from evsetup.ocppj.probe.steps import ProbeStep, StepResult

_ON_THE_WAY = frozenset({ProbeStep.LINK, ProbeStep.NAME, ProbeStep.PORTAL, ProbeStep.PROXY, ProbeStep.CONNECTION})
_UNREACHED = frozenset({ProbeStep.CONNECTION})
_SOMEBODY_ELSE = frozenset({ProbeStep.CONNECTION, ProbeStep.CERTIFICATE, ProbeStep.UPGRADE})

_REFUSED = frozenset({ProbeStep.UPGRADE})

_EXPLAINS: Mapping[str, frozenset[ProbeStep]] = {
    "probe.address.double-slash": _REFUSED,
    "probe.address.identity-rule": _REFUSED,
    "probe.name.other-answer": _SOMEBODY_ELSE,
    "probe.name.private-address": _SOMEBODY_ELSE,
    "probe.name.hosts-file": _SOMEBODY_ELSE,
    "probe.name.other-server": _UNREACHED,
    "probe.proxy.passes": _UNREACHED,
    "probe.proxy.log-in": _UNREACHED,
    "probe.proxy.refuses": _UNREACHED,
}
"""Findings that are the cause when one of these steps fails, and otherwise only worth knowing."""


def weighed(results: tuple[StepResult, ...]) -> tuple[StepResult, ...]:
    """The results in the light of each other; only severities change."""
    failed = {result.step for result in results if result.finding.severity.fails}
    came_in = any(
        result.step.place >= ProbeStep.UPGRADE.place and not result.finding.severity.fails for result in results
    )
    return tuple(_weigh(result, failed, came_in) for result in results)


def _weigh(result: StepResult, failed: set[ProbeStep], came_in: bool) -> StepResult:
    finding = result.finding
    if came_in and result.step in _ON_THE_WAY and finding.severity.fails:
        return result._replace(finding=replace(finding, severity=Severity.WARNING))
    if not came_in and _EXPLAINS.get(finding.code, frozenset()) & failed and finding.severity < Severity.PROBLEM:
        return result._replace(finding=replace(finding, severity=Severity.PROBLEM))
    return result
