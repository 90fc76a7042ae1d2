"""Takes one charger through the steps: answers go into the wizard's state, acts into the charger's job."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.steps import (
    Answers,
    Step,
    WizardState,
    answer,
    back,
    forward,
    go_to,
    mark_applied,
    mark_proven,
    mark_rolled_back,
)
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.links.faults import Unauthorized
from evsetup.links.http import Credentials
from evsetup.ui.desks.answers import first_answers
from evsetup.ui.desks.board import bay_of
from evsetup.ui.desks.commission_view import commission_view
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.find_desk import FindDesk
from evsetup.ui.desks.installation_desk import InstallationDesk
from evsetup.ui.desks.live_desk import LiveDesk
from evsetup.ui.desks.local_acts import wants_factory_values, with_chosen_network
from evsetup.ui.desks.readings import ReadingsLog
from evsetup.ui.desks.roll_back_desk import all_as_before, wants_old_settings
from evsetup.ui.desks.schedule_desk import ScheduleDesk
from evsetup.ui.desks.templates_desk import share_as_template
from evsetup.ui.desks.variables_desk import VariablesDesk
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.cards.charger_card import ChargerCard
    from evsetup.commissioning.job import ChargerJob
    from evsetup.ocppj.charge_point import ChargePoint
    from evsetup.storage.records import Bay
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

PROOF = ProofOptions()


class AtWork:
    """One charger on this desk: its job, how far its person is, and what was said last."""

    def __init__(self, job: ChargerJob, bay: Bay | None) -> None:
        self.job = job
        self.bay = bay
        self.wizard = WizardState()
        self.finding: Finding | None = None
        self.wants_login = False
        self.asks: Fault | None = None
        self.was_read = False
        self.handed_over = False
        self.updated = False
        self.progress: Progress | None = None
        self.readings = ReadingsLog()
        self.families: tuple[ChargerCard, ...] = ()
        self.family_known = True
        self.stopping = False

    @property
    def identity_here(self) -> str:
        """The identity under which the charger is on this laptop's CSMS."""
        endpoint = self.job.found.best_endpoint
        return endpoint.address if endpoint.way is Way.OCPP else self.wizard.answers.identity


class CommissionDesk(Desk):
    """The desk of the commission page; every charger keeps its own place in the steps."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: CommissionPage | None = None
        self._all: dict[str, AtWork] = {}
        self._now: AtWork | None = None
        self._stops: list[Callable[[], None]] = []
        self._throttle = Throttle(self._show)
        self.find = FindDesk(session, self.take)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._second)

    @property
    def now(self) -> AtWork | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, CommissionPage):
            return
        self._page = page
        page.went_forward.connect(self._forward)
        page.went_back.connect(self._back)
        page.step_chosen.connect(self._go_to)
        page.answered.connect(self._answer)
        page.stopped.connect(self._stop)
        page.family_chosen.connect(self._choose_family)
        page.logged_in.connect(self._log_in)
        page.agreed.connect(self._agree)
        page.read_again.connect(self._read_again)
        page.address_key_chosen.connect(self._choose_address_key)
        page.settings_wanted.connect(lambda: self._open_inner(PageName.VARIABLES))
        page.schedule_wanted.connect(lambda: self._open_inner(PageName.SCHEDULE))
        page.live_wanted.connect(lambda: self._open_inner(PageName.LIVE))
        page.installation_wanted.connect(lambda: self._open_inner(PageName.INSTALLATION))
        page.ticked.connect(self._tick)
        page.shared.connect(self._share)
        page.roll_back_wanted.connect(self._roll_back)
        page.networks_wanted.connect(self._look_for_networks)
        page.reset_wanted.connect(self._reset)
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.find_wanted.connect(self._look_for_another)
        self.find.attach(page)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs and messages from now on."""
        super().open(work)
        self._stops = [work.bench.on_job(self._throttle.wanted), work.bench.on_frame(self._throttle.wanted)]
        self.find.open(work)
        self._clock.start()

    def close(self) -> None:
        """Forgets all chargers."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        for stop in self._stops:
            stop()
        self._stops, self._all, self._now = [], {}, None
        self.find.close()
        self._show()

    async def take(self, found: FoundCharger) -> None:
        """Puts a charger on the page, where it was left; one that was never read is read now."""
        if (work := self.work) is None:
            return
        if found.key not in self._all:
            job = await work.bench.job_for(found)
            bays = await asyncio.to_thread(work.bench.site.bays)
            at_work = AtWork(job, bay_of(found, job.record, bays))
            at_work.families = work.bench.families_for(found)
            at_work.family_known = len(at_work.families) < 2 or job.card in at_work.families
            if len(at_work.families) == 1:
                await job.choose_card(at_work.families[0])
            at_work.wizard = replace(at_work.wizard, answers=await first_answers(work, job, at_work.bay))
            self._all[found.key] = at_work
        self._now = now = self._all[found.key]
        self.session.window.open(PageName.COMMISSION)
        self._show()
        if now.family_known and not now.was_read and not now.job.busy:
            await self._do(now, self._read(now))

    # -- what a person wishes ----------------------------------------------------------------------------------------

    @slot_task
    async def _forward(self) -> None:
        if (now := self._now) is None or now.job.busy:
            return
        wizard = now.wizard
        match wizard.step:
            case Step.REVIEW:
                self._move(now, forward(wizard))
                await self._do(now, self._apply(now))
            case Step.APPLY if not wizard.applied:
                await self._do(now, self._apply(now))
            case Step.APPLY:
                self._move(now, forward(wizard))
                if now.wizard.step is Step.PROVE and not now.wizard.proven:
                    await self._do(now, self._prove(now))
            case Step.PROVE if not wizard.proven:
                await self._do(now, self._prove(now))
            case Step.HAND_OVER if now.handed_over:
                self.session.window.open(PageName.REPORT)
            case Step.HAND_OVER:
                await self._do(now, self._hand_over(now))
            case _:
                self._move(now, forward(wizard))
                if now.wizard.step is Step.REVIEW:
                    await self._do(now, self._plan(now))
        self._show()

    def _look_for_another(self) -> None:
        """Leaves the charger as it is; it stands on the board, where its place in the steps is kept."""
        self._now = None
        self._show()

    def _back(self) -> None:
        if self._now is not None:
            self._move(self._now, back(self._now.wizard))

    @slot_task
    async def _go_to(self, step: Step) -> None:
        if (now := self._now) is None or now.job.busy:
            return
        self._move(now, go_to(now.wizard, step))
        if now.wizard.step is Step.REVIEW:
            await self._do(now, self._plan(now))

    @slot_task
    async def _tick(self, name: str, done: bool) -> None:
        if (now := self._now) is not None:
            await now.job.wishes.tick(name, done)
            self._show()

    @slot_task
    async def _share(self) -> None:
        if (now := self._now) is not None and (work := self.work) is not None and not now.job.busy:
            await share_as_template(self.session, work, now)
            await self._do(now, self._plan(now))

    def _answer(self, answers: Answers) -> None:
        if self._now is not None:
            if self.work is not None and answers.ca_file != self._now.wizard.answers.ca_file:
                self.work.bench.use_ca(answers.ca_file)
            self._now.wizard = answer(self._now.wizard, answers)
            self._now.job.wishes.direct = answers.direct
            self._show()

    def _stop(self) -> None:
        if self._now is not None:
            self.stop(self._now.job.found.key)

    def stop(self, key: str) -> None:
        """Stops what runs on a charger, at a person's wish; what was begun stands in the journal."""
        if (at_work := self._all.get(key)) is not None and at_work.job.busy:
            at_work.stopping = True
            at_work.job.cancel()

    @slot_task
    async def _open_inner(self, name: PageName) -> None:
        """Another page, on the same charger."""
        if (now := self._now) is None:
            return
        label = now.bay.label if now.bay is not None else now.job.record.label
        match self.session.desk(name):
            case InstallationDesk() as desk:
                await desk.take(now.job.record.id, label, PageName.COMMISSION)
            case (LiveDesk() | ScheduleDesk() | VariablesDesk()) as desk:
                await desk.take(now.job.found, label, PageName.COMMISSION)

    @slot_task
    async def _choose_family(self, card_id: str) -> None:
        if (now := self._now) is not None and self.work is not None:
            await now.job.choose_card(self.work.shelf.card(card_id))
            now.family_known = True
            await self._do(now, self._read(now))

    @slot_task
    async def _log_in(self, user: str, password: Secret) -> None:
        if (now := self._now) is not None:
            await now.job.log_in(Credentials(user, password))
            await self._do(now, self._read(now))

    @slot_task
    async def _agree(self) -> None:
        """A person agrees to what the charger's https asks for, and it is read again."""
        if (now := self._now) is not None and now.asks is not None:
            await now.job.web_trust.agree(now.asks)
            await self._do(now, self._read(now))

    @slot_task
    async def _read_again(self) -> None:
        if (now := self._now) is not None:
            await self._do(now, self._read(now))

    @slot_task
    async def _choose_address_key(self, key: str) -> None:
        if (now := self._now) is not None and not now.job.busy:
            await self._do(now, now.job.choose_address_key(key))

    @slot_task
    async def _roll_back(self) -> None:
        if (now := self._now) is not None and not now.job.busy and await wants_old_settings(self.session, now):
            await self._do(now, self._put_back(now))
            if now.finding is None:
                self._move(now, mark_rolled_back(now.wizard))
                now.finding = all_as_before(now.job)
                self._show()

    @slot_task
    async def _look_for_networks(self) -> None:
        if (now := self._now) is not None and not now.job.busy:
            await self._do(now, self._scan(now))
            if now.finding is None and (answers := await with_chosen_network(self.session, now)) is not None:
                self._answer(answers)

    @slot_task
    async def _reset(self) -> None:
        if (now := self._now) is not None and not now.job.busy:
            await self._do(now, self._back_to_factory_values(now))

    # -- acts on the charger -----------------------------------------------------------------------------------------

    async def _do(self, now: AtWork, act: Coroutine[Any, Any, None]) -> None:
        """Runs an act; what goes wrong in a known way is shown where it happened."""
        now.finding, now.wants_login, now.asks = None, False, None
        self._show()
        try:
            await act
        except Fault as fault:
            now.finding = fault.finding
            now.wants_login, now.asks = isinstance(fault, Unauthorized), fault
            with contextlib.suppress(Fault):
                await now.job.rolling_back.look()
        except asyncio.CancelledError:
            if not now.stopping or (task := asyncio.current_task()) is None:
                raise
            task.uncancel()
        finally:
            now.progress, now.stopping = None, False
            self._show()

    async def _read(self, now: AtWork) -> None:
        await now.job.read()
        now.was_read = True
        if self.work is not None:
            known = now.wizard.answers
            first = await first_answers(self.work, now.job, now.bay)
            filled = replace(
                first,
                purpose=known.purpose,
                network=known.network or first.network,
                key=known.key or first.key,
                csms_address=known.csms_address or first.csms_address,
                identity=known.identity or first.identity,
                ca_file=known.ca_file or first.ca_file,
            )
            now.wizard = replace(now.wizard, answers=filled)
        unfinished = await now.job.unfinished()
        now.finding = unfinished[0].finding() if unfinished else None

    async def _plan(self, now: AtWork) -> None:
        answers = now.wizard.answers
        now.job.wishes.direct = answers.direct
        cards = () if self.work is None else self.work.shelf.csms.values()
        csms = next((card for card in cards if card.address == answers.csms_address), None)
        await now.job.wishes.plan(answers.wanted(), now.bay, csms, answers.circumstances)

    async def _apply(self, now: AtWork) -> None:
        answers, job = now.wizard.answers, now.job
        over_serial = job.found.best_endpoint.way is Way.SERIAL
        if answers.image is not None and not over_serial:
            await self._update(now)
        await self._plan(now)
        await job.wishes.note_decision()
        await job.apply()
        await job.wishes.write_variables()
        await job.wishes.note_tasks()
        if answers.image is not None and over_serial and answers.purpose.needs_csms:
            await self._update(now)
        self._move(now, mark_applied(now.wizard))

    async def _update(self, now: AtWork) -> None:
        image = now.wizard.answers.image
        if image is None or now.updated:
            return

        def seen(progress: Progress) -> None:
            now.progress = progress
            self._throttle.wanted()

        await now.job.update_firmware(image, seen)
        now.updated = True
        await now.job.read()

    async def _scan(self, now: AtWork) -> None:
        await now.job.local.scan()

    async def _back_to_factory_values(self, now: AtWork) -> None:
        if not await wants_factory_values(self.session, now):
            return
        finding = await now.job.local.factory_reset()
        if finding.code == "commissioning.factory-values":
            await self._read(now)
        now.finding = finding

    async def _put_back(self, now: AtWork) -> None:
        await now.job.roll_back()

    async def _prove(self, now: AtWork) -> None:
        now.readings = ReadingsLog()
        await now.job.prove(PROOF)
        self._move(now, mark_proven(now.wizard))

    async def _hand_over(self, now: AtWork) -> None:
        if now.wizard.answers.purpose.needs_csms:
            await now.job.rehearse(ca_file=now.wizard.answers.ca_file)
            await now.job.switch()
        await now.job.hand_over()
        await now.job.wishes.note_tasks(handed_over=True)
        now.handed_over = True

    # -- showing -----------------------------------------------------------------------------------------------------

    def _move(self, now: AtWork, wizard: WizardState) -> None:
        if wizard.step is not now.wizard.step:
            now.finding = None
        now.wizard = wizard
        self._show()

    def _charge_point(self, now: AtWork) -> ChargePoint | None:
        return None if self.work is None else self.work.bench.csms.charge_points.get(now.identity_here)

    def _second(self) -> None:
        if self._now is not None and self._now.job.busy:
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        if (now := self._now) is None or self.work is None:
            page.show_view(CommissionView())
            return
        charge_point = self._charge_point(now)
        if now.job.states[JobStep.PROVE].started is not None:
            now.readings.take(charge_point)
            now.readings.take_limit(now.job.proof, charge_point, PROOF.limit_a)
        page.show_view(commission_view(self.work, now, now.readings.readings(charge_point)))
