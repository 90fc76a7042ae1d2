"""Whom a charger's own https is trusted to be: kept with the charger, in the journal of its site file.

The first certificate is taken as it comes; a later one, and an old TLS, only when a person agrees. What a person says acts from the
next reading on.
"""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Fault
from evsetup.links.server_trust import CertificateChanged, OldTlsOnly, ServerTrust
from evsetup.storage.records import JournalEntry

_CERTIFICATE, _OLD_TLS = "web-certificate", "old-tls"


class WebTrust:
    """The trust in one charger's web server."""

    def __init__(self, reach: Reach, journal: Journal) -> None:
        self._reach = reach
        self._journal = journal
        self._kept = ""

    def recall(self, entries: Iterable[JournalEntry]) -> None:
        """Takes what the journal holds from an earlier day."""
        for entry in entries:
            if isinstance(certificate := entry.what.get(_CERTIFICATE), str):
                self._reach.trust.certificate = certificate
            if entry.what.get(_OLD_TLS) is True:
                self._reach.trust.old_tls = True
        self._kept = self._reach.trust.certificate

    async def keep(self) -> None:
        """Keeps the certificate that was seen first; an http charger has none."""
        if (seen := self._reach.trust.certificate) and seen != self._kept:
            await self._journal.note(JobStep.READ, {_CERTIFICATE: seen})
            self._kept = seen

    async def agree(self, fault: Fault) -> None:
        """A person accepts what ``fault`` tells: the other certificate, or the old TLS, of this charger alone."""
        before = self._reach.trust
        match fault:
            case CertificateChanged(shown=shown):
                trust = ServerTrust(shown, before.old_tls)
            case OldTlsOnly():
                trust = ServerTrust(before.certificate, old_tls=True)
                await self._journal.note(JobStep.READ, {_OLD_TLS: True})
            case _:
                return
        await self._reach.let_go()
        self._reach.trust = trust
        await self.keep()
