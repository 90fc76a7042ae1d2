"""The security of the charger on the settings page: reads it, raises its profile, changes certificates, fetches its log.

Part of the desk of that page. Each charger keeps what was said of it, and a rise that is being looked at.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.finding import Fault
from evsetup.domain.text import text
from evsetup.ui.desks.at_charger import AtCharger, agreed
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.dialogs import AskDialog, ask_choice, choose_file, finished
from evsetup.ui.models.security import SecurityView, delete_words, size_words, use_words
from evsetup.ui.pages.security.security_pane import SecurityPane
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.security_now import HeldCertificate, ProfileAhead
    from evsetup.domain.outcome import Outcome
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_ORGANISATION = {"cponame", "organizationname"}


class AtSecurity(AtCharger):
    """One charger on this desk."""

    def __init__(self, job: ChargerJob, label: str) -> None:
        super().__init__(job, label)
        self.tried = False
        self.ahead: ProfileAhead | None = None
        self.risen = False
        self.log: Path | None = None


class SecurityDesk(Desk):
    """The desk of the security section; the desk of the page tells it which charger is there, and whether it is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._pane: SecurityPane | None = None
        self._all: dict[str, AtSecurity] = {}
        self._now: AtSecurity | None = None
        self._on = False
        self._stop_hearing: Callable[[], None] = lambda: None
        self._stop_watching: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._changed)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    @property
    def now(self) -> AtSecurity | None:
        """The charger that is on the page."""
        return self._now

    def attach_pane(self, pane: SecurityPane) -> None:
        """Connects the section of a page that was just made."""
        self._pane = pane
        pane.stopped.connect(self._stop_now)
        pane.raise_wanted.connect(self._look_ahead)
        pane.raise_confirmed.connect(self._raise)
        pane.raise_left.connect(self._leave_rise)
        pane.own_root_wanted.connect(self._install_own)
        pane.file_wanted.connect(self._install_file)
        pane.delete_wanted.connect(self._delete)
        pane.renew_wanted.connect(self._renew)
        pane.log_wanted.connect(self._fetch_log)
        pane.log_opened.connect(self._open_log)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs from now on."""
        super().open(work)
        self._stop_hearing = work.bench.on_job(self._throttle.wanted)
        self._clock.start()

    def close(self) -> None:
        """Forgets all chargers."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        self._stop_hearing()
        self._stop_watching()
        self._stop_hearing = self._stop_watching = lambda: None
        self._all, self._now, self._on = {}, None, False
        self._show()

    def take(self, job: ChargerJob, label: str) -> None:
        """Puts a charger on the page, its settings shown first."""
        self._stop_watching()
        self._now = self._all.setdefault(job.found.key, AtSecurity(job, label))
        self._stop_watching = job.security.watch_events(self._throttle.wanted)
        self.turn(on=False)

    def turn(self, *, on: bool) -> None:
        """Whether the section is shown; a charger that was never read is read as soon as it is idle."""
        self._on = on
        self._changed()

    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""
        return (at := self._all.get(key)) is not None and at.running

    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            at.job.security.stop()

    # -- what a person wishes ----------------------------------------------------------------------------------------

    @slot_task
    async def read_again(self) -> None:
        """Reads the charger's security anew."""
        if (now := self._free()) is not None:
            await now.do(self._read(now), self._show)

    def _stop_now(self) -> None:
        from evsetup.ui.desks.stopping import stop_on

        if (now := self._now) is not None:
            # What runs may have been begun elsewhere: on the settings, or while commissioning.
            stop_on(self.session, now.job.found.key)
            self._show()

    @slot_task
    async def _look_ahead(self, profile: int) -> None:
        if (now := self._free()) is not None:
            await now.do(self._look(now, profile), self._show)

    @slot_task
    async def _raise(self) -> None:
        if (now := self._free()) is not None and (ahead := now.ahead) is not None:
            await now.do(self._rise(now, ahead.wanted), self._show)

    def _leave_rise(self) -> None:
        if (now := self._now) is not None and not now.running:
            if not now.risen:
                now.said = None
            now.ahead, now.risen = None, False
            self._show()

    @slot_task
    async def _install_own(self) -> None:
        if (now := self._free()) is None:
            return
        why = text(
            "ui",
            "With it the charger trusts this laptop over wss, until the commissioning is over. Delete it before the hand-over.",
        )
        question = text("ui", "Install this laptop's root in {charger}?", charger=now.label)
        if await agreed(self.session, question, why, text("ui", "Install this laptop's root")):
            await now.do(self._own_root(now), self._show)

    @slot_task
    async def _install_file(self) -> None:
        from evsetup.commissioning.root_file import read_root_file
        from evsetup.commissioning.security_now import ROOT_USES, USES

        if (now := self._free()) is None:
            return
        title = self.session.say(text("ui", "Root certificate to install"))
        path = await choose_file(self.session.window, title, "PEM (*.pem *.crt *.cer)")
        if path is None or (now := self._free()) is None:
            return
        try:
            root = await asyncio.to_thread(read_root_file, path)
        except Fault as fault:
            now.findings, now.said = (fault.finding,), None
            self._show()
            return
        say = self.session.say
        uses = now.job.security.now.root_uses if now.job.security.now is not None else ROOT_USES[:2]
        question = text("ui", "Install “{name}” as what?", name=root.subject)
        until = root.until.strftime("%Y-%m-%d")
        why = text(
            "ui",
            "Serial {serial}, valid until {date}. The charger trusts it from then on.",
            serial=root.serial,
            date=until,
        )
        chosen = await ask_choice(
            say,
            self.session.window,
            question,
            why,
            [_use_choice(say(USES[use])) for use in uses],
            text("ui", "Install {name}", name=root.subject),
        )
        if chosen is not None:
            await now.do(
                self._deed(now, now.job.security.install_root(uses[chosen], root, self._throttle.wanted)), self._show
            )

    @slot_task
    async def _delete(self, held: HeldCertificate) -> None:
        if (now := self._free()) is None:
            return
        question = text("ui", "Delete {name} from {charger}?", name=held.name, charger=now.label)
        why = text(
            "ui",
            "{use}. Whatever is signed under it is trusted no more; a CSMS that the charger needs it for is out of its reach.",
            use=use_words(held),
        )
        if await agreed(self.session, question, why, delete_words(held)):
            await now.do(self._deed(now, now.job.security.delete(held, self._throttle.wanted)), self._show)

    @slot_task
    async def _renew(self) -> None:
        if (now := self._free()) is None:
            return
        say = self.session.say
        dialog = AskDialog(
            say,
            self.session.window,
            text("ui", "Give {charger} a certificate of its own?", charger=now.label),
            text(
                "ui",
                "The charger makes a key and asks; this laptop signs. The operator's name goes into the charger and the certificate.",
            ),
            ((text("ui", "Name of the operator"), _organisation(now.job), False),),
            text("ui", "Renew the certificate of {charger}", charger=now.label),
        )
        if not await finished(dialog):
            return
        if not dialog.answers[0]:
            now.said = text("ui", "The certificate needs the operator's name. Nothing was sent.")
            self._show()
        else:
            renewing = now.job.security.renew_own(dialog.answers[0], self._throttle.wanted)
            await now.do(self._deed(now, renewing), self._show)

    @slot_task
    async def _fetch_log(self, kind: LogKind) -> None:
        if (now := self._free()) is None:
            return
        security = kind is LogKind.SECURITY
        title = text("ui", "Keep the security log as") if security else text("ui", "Keep the diagnostics log as")
        name = f"{_file_name(now.label)}-{'security' if security else 'diagnostics'}.log"
        filters = f"{self.session.say(text('ui', 'Logs'))} (*.log *.txt *.zip *.gz);;* (*)"
        path = await choose_file(self.session.window, self.session.say(title), filters, save=True, name=name)
        if path is None or (now := self._free()) is None:
            return

        async def fetch() -> None:
            fetched = await now.job.security.fetch_log(kind, path, self._throttle.wanted)
            now.log = fetched.path
            now.said = text("ui", "Log saved: {file}, {size}.", file=fetched.path.name, size=size_words(fetched.size))

        await now.do(fetch(), self._show)

    def _open_log(self) -> None:
        from evsetup.ui.desks.trace_desk import TraceDesk

        if self._now is not None and self._now.log is not None:
            self.session.window.open(PageName.TRACE)
            if isinstance(trace := self.session.desk(PageName.TRACE), TraceDesk):
                trace.show_file(self._now.log)

    # -- acts ----------------------------------------------------------------------------------------------------------

    async def _read(self, now: AtSecurity) -> None:
        await now.job.security.read(self._throttle.wanted)
        if now.ahead is not None and not now.risen:
            await self._look(now, now.ahead.wanted)

    async def _look(self, now: AtSecurity, profile: int) -> None:
        now.ahead = await now.job.security.look_ahead(profile, self._throttle.wanted)

    async def _rise(self, now: AtSecurity, profile: int) -> None:
        outcome = await now.job.security.raise_profile(profile, self._throttle.wanted)
        now.risen = True
        self._tell(now, outcome)

    async def _own_root(self, now: AtSecurity) -> None:
        security = now.job.security
        root = await security.own_root()
        await self._deed(now, security.install_root(CertificateUse.CSMS_ROOT, root, self._throttle.wanted))

    async def _deed(self, now: AtSecurity, deed: Coroutine[Any, Any, Outcome]) -> None:
        """A change of certificates; a rise that waits for it is looked at again."""
        self._tell(now, await deed)
        if (ahead := now.ahead) is not None:
            await self._look(now, ahead.wanted)

    def _tell(self, now: AtSecurity, outcome: Outcome) -> None:
        now.said = outcome.seen
        now.findings = (outcome.finding,) if outcome.finding is not None else ()

    def _free(self) -> AtSecurity | None:
        """The charger on the page, when nothing runs on it."""
        now = self._now
        return now if now is not None and now.free else None

    # -- showing -------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        now = self._now
        if self._on and now is not None and not now.tried and self._free() is not None:
            now.tried = True
            self.read_again()
        self._show()

    def _tick(self) -> None:
        if self._now is not None and not self._now.free:
            self._show()

    def _show(self) -> None:
        if (pane := self._pane) is None:
            return
        if (now := self._now) is None or self.work is None:
            pane.show_view(SecurityView())
            return
        security = now.job.security
        doubt = (security.in_doubt,) if security.in_doubt is not None and not now.running else ()
        pane.show_view(
            SecurityView(
                now.label,
                security.now,
                security.events,
                running_of(now.job),
                (*doubt, *now.findings),
                now.said,
                now.ahead,
                now.risen,
                now.stopping,
                now.log,
            )
        )


def _use_choice(words: str) -> tuple[str, str]:
    """``root of a CSMS: by it …`` as a title and its reason."""
    title, _, why = words.partition(": ")
    return title[:1].upper() + title[1:], why


def _organisation(job: ChargerJob) -> str:
    """The operator's name that stands in the charger, as far as its settings were read."""
    snapshot = job.variables.snapshot
    names = (
        [one for one in snapshot.variables.values() if one.name.variable.casefold() in _ORGANISATION]
        if snapshot
        else []
    )
    return str(names[0].value or "") if names else ""


def _file_name(label: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_. " else "_" for letter in label).strip(". ") or "charger"
