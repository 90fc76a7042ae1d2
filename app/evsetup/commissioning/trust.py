"""Gives a charger the root certificate of its CSMS, before it is sent there over an encrypted link.

Without it a 2.0.1 charger refuses the address, and a 1.6 charger leaves and never arrives (``facts/ocpp.md`` §0.8, §3.3 A05).
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.states import JobStep
from evsetup.domain.certificate import CertificateUse
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.drivers.driver import CertificateStore, Driver


async def trust_csms(driver: Driver, address: str, ca_file: Path | None, journal: Journal) -> Outcome | None:
    """What came of installing the root in ``ca_file``; ``None`` where nothing was to do.

    A charger that keeps no roots may know public ones by itself, so only a root that it refuses stops the switch.

    Raises:
        Fault: the charger refused the root, or is gone.
    """
    if ca_file is None or not address.startswith("wss://") or not isinstance(driver, CertificateStore):
        return None
    try:
        certificate = await asyncio.to_thread(ca_file.read_text, "ascii")
    except (OSError, UnicodeDecodeError):
        # The rehearsal, which trusts the same file, has said what is wrong with it.
        return None
    await journal.intent(JobStep.SWITCH, {"install": CertificateUse.CSMS_ROOT.value})
    outcome = await driver.install_certificate(CertificateUse.CSMS_ROOT, certificate)
    await journal.outcome(JobStep.SWITCH, {"install": CertificateUse.CSMS_ROOT.value, "outcome": outcome.kind.value})
    if outcome.kind is not OutcomeKind.NOT_OFFERED:
        outcome.or_raise()
    return outcome
