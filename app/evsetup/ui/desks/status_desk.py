"""The always-true status line: where this laptop is reached, what runs, what was sent, what was found last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.storage.vault_format import VaultTier
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.csms_test_desk import CsmsTestDesk
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.job_words import failed_with, running_of
from evsetup.ui.desks.stopping import stop_on
from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.desks.vault_desk import VaultDesk
from evsetup.ui.models.dial_in import unlocked
from evsetup.ui.models.status import JobLine, StatusView
from evsetup.ui.rail import PageName
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_TIERS = {
    VaultTier.KEYRING: text("ui", "Vault: open, by this system's keyring"),
    VaultTier.PASSPHRASE: text("ui", "Vault: open, by passphrase"),
    VaultTier.SESSION: text("ui", "Vault: this session only"),
}

_MOST_ASKED = 8


class StatusDesk(Desk):
    """Fills the status line of the frame."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stops: list[Callable[[], None]] = []
        self._throttle = Throttle(self._show, 100)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show)
        self._vault = VaultDesk(session)
        session.window.job_cancelled.connect(self._cancel)

    def open(self, work: SiteAtWork) -> None:
        """Shows this site's state from now on."""
        super().open(work)
        self._vault.open(work)
        self._stops = [
            work.bench.on_job(self._throttle.wanted),
            work.bench.letting_in.subscribe(self._throttle.wanted),
        ]
        self._clock.start()
        self._show()

    def close(self) -> None:
        """Shows that no site is open."""
        super().close()
        self._vault.close()
        self._clock.stop()
        self._throttle.stop()
        for stop in self._stops:
            stop()
        self._stops = []
        self.session.window.show_status(StatusView())

    def _cancel(self, key: str) -> None:
        stop_on(self.session, key)

    def _show(self) -> None:
        if (work := self.work) is None:
            return
        bench = work.bench
        here = bench.options.interface
        jobs, findings = [], list[Finding]()
        for key, job in bench.jobs.items():
            if (running := running_of(job)) is not None:
                jobs.append(JobLine(key, job.record.label, running))
            if (finding := failed_with(job)) is not None:
                findings.append(finding)
        if (door := bench.letting_in).without_authentication:
            findings.append(unlocked(door.identity))
        findings += door.findings
        findings += work.shelf.findings
        findings += [told for told in (work.read_only, bench.site.trouble, bench.traces.finding) if told is not None]
        probes: list[Text] = []
        if bench.options.mdns:
            probes.append(text("ui", "mDNS questions on {address}", address=here))
        commission = self.session.desk(PageName.COMMISSION)
        if isinstance(commission, CommissionDesk):
            probes += commission.find.asked[:_MOST_ASKED]
        tests = self.session.desk(PageName.CSMS_TEST)
        if isinstance(tests, CsmsTestDesk):
            probes += [text("ui", "CSMS test of {url}", url=url) for url in tests.sent[-5:]]
        places = [
            text("ui", "This laptop: {address}", address=here),
            text("ui", "CSMS on port {port}", port=bench.csms.port),
        ]
        traces = self.session.desk(PageName.TRACE)
        if isinstance(traces, TraceDesk) and (port := traces.proxy.port):
            places.append(text("ui", "Proxy on port {port}", port=port))
        self.session.window.show_status(
            StatusView(
                tuple(places),
                tuple(jobs),
                _TIERS[bench.vault.tier],
                tuple(probes),
                tuple(findings),
                bench.vault.tier is not VaultTier.SESSION,
                _saved(work),
                work.read_only is None and bench.site.trouble is None,
            )
        )


def _saved(work: SiteAtWork) -> Text:
    if work.read_only is not None:
        return text("ui", "For reading only: nothing is saved")
    return text("ui", "Cannot be saved") if work.bench.site.trouble is not None else text("ui", "All is saved")
