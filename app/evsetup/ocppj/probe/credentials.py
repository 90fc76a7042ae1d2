"""The step KEY after the server let us in: would it take any other key, too? What a 401 means: ``refused_key``."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.upgrade import Upgrade


def judge_taken(door: Door, answer: Upgrade, wrong_key: Upgrade | None, no_key: Upgrade | None) -> Finding:
    """After status 101. ``wrong_key`` and ``no_key`` are the trials with a made-up key and without one; ``None``: not made."""
    trials = tuple(
        Evidence(label, trial.in_short)
        for label, trial in (("with a made-up key, tried once", wrong_key), ("without a key", no_key))
        if trial is not None
    )
    evidence = (*answer.evidence[:1], *trials)
    operator = text("ocppj", "Ask the CSMS operator for a key, and for security profile 2.")
    if door.with_certificate and (door.key is None or (no_key is not None and no_key.let_in)):
        seen = text("ocppj", "{identity} is let in with its certificate.", identity=door.identity)
        return Finding("probe.key.certificate", Severity.OK, seen, evidence=evidence)
    if door.key is None or (no_key is not None and no_key.let_in and not (wrong_key is not None and wrong_key.let_in)):
        return Finding(
            "probe.key.not-asked",
            Severity.WARNING,
            text("ocppj", "The CSMS lets {identity} in without a key.", identity=door.identity),
            text("ocppj", "Anybody who knows the identity can pretend to be this charger."),
            (operator,),
            evidence,
        )
    if wrong_key is not None and wrong_key.let_in:
        return Finding(
            "probe.key.any-accepted",
            Severity.WARNING,
            text("ocppj", "The CSMS lets {identity} in with a wrong key, too.", identity=door.identity),
            text("ocppj", "It does not check the key: anybody who knows the identity can pretend to be this charger."),
            (text("ocppj", "Ask the CSMS operator to have keys checked."), operator),
            evidence,
        )
    if not door.target.secure:
        return Finding(
            "probe.key.unencrypted",
            Severity.WARNING,
            text("ocppj", "The key is taken, and it crossed the network unencrypted."),
            text("ocppj", "Everybody on the way can read it; only a closed network makes that acceptable."),
            (text("ocppj", "Ask the CSMS operator for a wss:// address."),),
            evidence,
        )
    if trials:
        seen = text("ocppj", "{identity} is let in with this key, and not with another.", identity=door.identity)
    else:
        seen = text("ocppj", "{identity} is let in with this key.", identity=door.identity)
    return Finding("probe.key.ok", Severity.OK, seen, evidence=evidence)
