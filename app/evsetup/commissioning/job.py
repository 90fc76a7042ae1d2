"""Commissions one charger: read → plan → apply → read back → prove → switch → confirm, journalled at every step.

Two stages of writing. First everything but the final CSMS address goes in, and a charger with a local interface is
pointed at this laptop; here it is proven. Only then, after the probe has rehearsed the log-in at the real CSMS, the final
address is written: last, alone, and confirmed. A job may be cancelled at any await: the journal and the charger tell the rest.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from evsetup.cards.charger_card import ChargerCard
from evsetup.commissioning.address_key import AddressKey, AddressKeyQuestion
from evsetup.commissioning.after_update import AFTER_UPDATE
from evsetup.commissioning.apply import apply_changes, confirm_change, restart_charger
from evsetup.commissioning.charger_at_hand import ChargerAtHand
from evsetup.commissioning.faults import NothingToSwitch, RehearsalFailed, SetByHand
from evsetup.commissioning.firmware_work import FirmwareWork
from evsetup.commissioning.owed_restart import but_for_the_switch, owed, restart_needed, written_since_restart
from evsetup.commissioning.prove import ProofOptions, prove_charger
from evsetup.commissioning.rehearsal import rehearsal_request
from evsetup.commissioning.rehearse import rehearse
from evsetup.commissioning.remembered import WrittenBefore, has_address, with_address, written_before
from evsetup.commissioning.roll_back import PutBack
from evsetup.commissioning.rolling_back import RollingBack
from evsetup.commissioning.stages import first_stage, second_stage
from evsetup.commissioning.states import ChangeState, JobStep, ProofStep, StepState
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.switch import watch_switch, write_final_address
from evsetup.commissioning.trust import trust_csms
from evsetup.commissioning.wanted_work import WantedWork
from evsetup.commissioning.way_back import close_way_back, open_way_back
from evsetup.commissioning.web_trust import WebTrust
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Plan, Risk, make_plan
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.update_states import UpdateResult
from evsetup.ocppj.probe.steps import ProbeReport, StepResult
from evsetup.storage.records import ChargerRecord, ChargerState


class ChargerJob(ChargerAtHand):
    """The one job of one charger; its methods run one at a time and tell every step to ``subscribe``\\ rs."""

    def __init__(self, found: FoundCharger, record: ChargerRecord, card: ChargerCard, around: Surroundings) -> None:
        super().__init__(found, record, card, around)
        self.wanted = Settings()
        self.plan = Plan(())
        self.proof: tuple[StepState, ...] = tuple(StepState(step) for step in ProofStep)
        self.written_before: WrittenBefore | None = None
        self._since_restart: dict[Setting, bool] = {}
        self.rehearsal: ProbeReport | None = None
        self.update: UpdateResult | None = None
        self.web_trust = WebTrust(self._reach, self._journal)
        self._address_key = AddressKey(self._journal)
        self._firmware = FirmwareWork(self._reach, around, record.id)
        self._root_given = False
        self.wishes = WantedWork(self, self._journal, around.site, self._reach)
        self.rolling_back = RollingBack(self, self._reach, self._journal, around.site, self._secrets)

    async def read(self) -> Settings:
        """Reads who the charger is and what is set. Raises a ``Fault`` when it cannot be read."""

        async def act() -> Text:
            entries = await asyncio.to_thread(self._around.site.journal, self.record.id)
            self.web_trust.recall(entries)
            driver = await self._reach.open()
            self.identity = self.identity.merged_with(await driver.read_identity())
            await self.web_trust.keep()
            self._address_key.recall(driver, entries)
            self.settings = await driver.read_settings()
            self._address_key.check(driver)
            self.written_before = written_before(driver, self.settings, entries)
            self._since_restart = written_since_restart(entries)
            await self._save(ChargerState.REACHABLE)
            await self._snapshot("before")
            return text("commissioning", "Settings read: {count}", count=len(self.settings))

        await self._board.run(JobStep.READ, act)
        return self.settings

    @property
    def address_key(self) -> AddressKeyQuestion | None:
        """Which key takes the CSMS address: what a person is asked, or has said; ``None`` where its card knows, or nothing was read."""
        return self._address_key.question(self._reach.driver, self.card) if self.settings else None

    async def choose_address_key(self, key: str) -> None:
        """Takes a person's word for the key (``BY_HAND`` for none) and reads the charger with it. Raises a ``Fault`` when it cannot
        be read; a key that it does not have is no fault: ``address_key`` says so."""

        async def act() -> Text:
            driver = await self._reach.open()
            self._address_key.name(driver, key)
            self.settings = await driver.read_settings()
            return await self._address_key.settle(driver, key)

        await self._board.run(JobStep.READ, act)

    @property
    def address_not_planned(self) -> Finding | None:
        """Why the wanted CSMS address is not in the plan although the charger shows none: it was written on an earlier day."""
        before, wanted = self.written_before, self.wanted.text_of(Setting.CSMS_URL)
        return before.finding() if before is not None and before.address == wanted else None

    @property
    def address_by_hand(self) -> bool:
        """Whether the planned CSMS address is typed in by a person, on the charger's own page."""
        return any(wanted.setting is Setting.CSMS_URL for wanted in self.plan.by_hand)

    def can_write(self, setting: Setting) -> bool:
        """Whether ``setting`` can be written from here; nothing can before the charger was read."""
        return self._reach.driver is not None and self._reach.driver.effect_of(setting) is not None

    def make_plan(self, wanted: Settings) -> Plan:
        """The difference between the settings as read and as ``wanted``; nothing is written."""
        self.wanted = wanted
        driver, now = self._reach.driver, with_address(self.settings, self.written_before)
        self.plan = make_plan(now, wanted, driver.effect_of if driver is not None else lambda _: None)
        waiting = owed(self._since_restart, self.plan, now, wanted, driver)
        self.changes = (*map(ChangeState, self.plan.changes), *waiting)
        self._tell()
        return self.plan

    async def apply(self) -> None:
        """Writes everything but the final address, restarts once if need be, reads back, and waits for the dial-in."""
        self.changes = but_for_the_switch(self.changes)
        await self._write(self._write_settings)
        if Setting.CSMS_URL in self.wanted and not self.wishes.direct:
            await self._board.run(JobStep.CONNECT, self._wait_for_dial_in)
            await self._save(ChargerState.BOOT_ACCEPTED)

    async def write_all(self) -> None:
        """Writes the whole plan as it is, final address included, without a stay on this laptop: ``evsetup apply``.

        An address that the charger does not take over OCPP is no fault: it is left ``by_hand`` in the plan.
        """
        await self._write(self._write_plan)

    async def _write(self, act: Callable[[], Awaitable[Text]]) -> None:
        await self._board.run(JobStep.BACKUP, self._save_way_back)
        await self._board.run(JobStep.APPLY, act)
        await self._restart_if_needed()
        await self._board.run(JobStep.READ_BACK, self._read_back)
        await self._save(ChargerState.CONFIGURED)

    async def update_firmware(
        self,
        image: FirmwareImage,
        progress: ProgressSink = unheard,
        protocol: TransferProtocol | None = None,
        typed: Sequence[str] = (),
    ) -> UpdateResult:
        """Applies ``image`` by upload, or over OCPP when the charger is on this laptop; done only when its version says so.

        ``protocol`` is a person's own choice of how it fetches over OCPP; ``typed`` is what they typed of the image.
        """
        result: list[UpdateResult] = []

        async def act() -> Text:
            update = await self._firmware.put(image, self.identity, progress, protocol, typed)
            result.append(update)
            self.update = update
            if update.finding.severity.fails:
                raise Fault(update.finding)
            self.identity = replace(self.identity, firmware=update.version)
            await self._save(self.record.state)
            await self._keep_findings(AFTER_UPDATE, update.afterwards)
            return text("commissioning", "The charger reports firmware {version}.", version=update.version)

        await self._board.run(JobStep.FIRMWARE, act)
        return result[0]

    async def ready_for_firmware(self) -> tuple[Finding, ...]:
        """Whether all around an update is ready; see ``readiness``. Raises a ``Fault`` when the charger is not here."""
        return await self._firmware.readiness()

    async def best_image(self) -> FirmwareImage:
        """The newest image in the library that fits this charger. Raises ``NoImage`` when there is none."""
        return await self._firmware.best_image(self.identity)

    async def prove(self, options: ProofOptions | None = None) -> tuple[StepState, ...]:
        """Starts, reads, limits and stops the charger on this laptop's CSMS. Raises a ``Fault`` when a sight is missing."""

        async def act() -> Text:
            self.proof = tuple(StepState(step) for step in ProofStep)
            record, how = self.record.id, options or ProofOptions()
            await prove_charger(self._reach, self._around, self._journal, record, how, self._proof_seen)
            return text("commissioning", "started, metered, limited and stopped")

        await self._board.run(JobStep.PROVE, act)
        await self._save(ChargerState.TESTED)
        return self.proof

    async def rehearse(
        self, on_step: Callable[[StepResult], None] = lambda _: None, *, ca_file: Path | None = None
    ) -> ProbeReport:
        """Logs in to the wanted CSMS as this charger, from this laptop; ``ca_file`` is trusted besides the workbench's.

        Raises:
            RehearsalFailed: the CSMS refused it.
        """

        async def act() -> Text:
            key, trusted = await self._key(), ca_file or self._around.ca_file
            request = rehearsal_request(self.wanted, self.settings, self.card, self._wanted_identity(), key, trusted)
            self.rehearsal = report = await rehearse(request, self._around.site, self.record.id, on_step)
            if report.verdict.severity.fails:
                raise RehearsalFailed(report.verdict)
            return report.verdict.seen

        await self._board.run(JobStep.REHEARSE, act)
        if self.rehearsal is None:
            raise AssertionError("a rehearsal that ended has a report")
        return self.rehearsal

    async def switch(self) -> None:
        """Writes the final CSMS address, last and alone, and watches the charger leave for its CSMS.

        Raises:
            SetByHand: it takes no address over OCPP. A person sets it, then this goes on where it stopped.
            StillHere: they have not yet.
            Fault: anything else that went wrong.
        """
        await self._board.run(JobStep.SWITCH, self._write_final_address)
        await self._board.run(JobStep.CONFIRM, self.wishes.word_of_arrival or self._confirm_switch)

    async def hand_over(self) -> None:
        """Marks the charger as handed over, with its settings as they are now."""
        await self._snapshot("after")
        await self._save(ChargerState.HANDED_OVER)
        await close_way_back(self._journal)
        await self._secrets.forget_replaced()

    async def roll_back(self) -> tuple[PutBack, ...]:
        """Puts back what the charger had before it was first written to; raises ``NothingToRollBack`` or ``RolledBackPartly``."""
        await self._board.run(JobStep.ROLL_BACK, self.rolling_back.act)
        await self._save(ChargerState.REACHABLE)
        return self.rolling_back.result

    async def close(self) -> None:
        """Lets go of the charger."""
        self.cancel()
        await self._reach.let_go()

    async def _save_way_back(self) -> Text:
        before = await self._secrets.keep_changes(self.settings, self.wanted, self._reach.key_here)
        await open_way_back(self._around.site, self.record.id, self.settings, self._journal, before)
        if self.card.way_back:
            return text("commissioning", "saved; way back: {way}", way=Text("cards", self.card.way_back))
        return text("commissioning", "settings and keys saved")

    async def _write_settings(self) -> Text:
        driver = await self._reach.open()
        if Setting.CSMS_URL in self.wanted and self._reach.way is not Way.OCPP:
            self._expect_dial_in()
        changes = first_stage(self.plan, self.settings, self.wanted, self._reach.way, self._reach.laptop_url, driver)
        states = await apply_changes(driver, changes, self._journal, JobStep.APPLY, self._change_seen)
        for state in states:
            state.or_raise()
        return text("commissioning", "Settings written: {count}", count=len(states))

    async def _write_plan(self) -> Text:
        driver = await self._reach.open()
        states = await apply_changes(driver, self.plan.changes, self._journal, JobStep.APPLY, self._change_seen)
        for state in states:
            if state.not_offered and state.change.risk is Risk.ADDRESS:
                self.plan = self.plan.left_to_a_person({state.change.setting, Setting.CSMS_URL})
            else:
                state.or_raise()
        return text("commissioning", "Settings written: {count}", count=sum(not state.not_offered for state in states))

    async def _restart_if_needed(self) -> None:
        if restart_needed(self._since_restart, self.changes):
            await self._board.run(JobStep.RESTART, self._restart)
        else:
            self._board.skip(JobStep.RESTART, text("commissioning", "not needed"))

    async def _restart(self) -> Text:
        driver = await self._reach.open()
        (await restart_charger(driver, self._journal, {})).or_raise()
        self.identity = self.identity.merged_with(await driver.wait_until_back(self._reach.patience_s))
        await self._journal.read_back(JobStep.RESTART, {"outcome": OutcomeKind.APPLIED.value})
        return text("commissioning", "The charger is back.")

    async def _read_back(self) -> Text:
        driver = await self._reach.open()
        for state in self.changes:
            if state.outcome is not None and state.confirmed is None and not state.not_offered:
                confirmed = await confirm_change(driver, state, self._journal, JobStep.READ_BACK)
                self._change_seen(confirmed)
                confirmed.or_raise()
        self.settings = await driver.read_settings()
        return text("commissioning", "Values proven in place: {count}", count=sum(state.good for state in self.changes))

    async def _wait_for_dial_in(self) -> Text:
        charge_point = await self._reach.charge_point()
        self.identity = charge_point.told_identity.merged_with(self.identity)
        here, address = charge_point.identity, charge_point.remote_address
        return text("commissioning", "{identity} dialled in from {address}", identity=here, address=address)

    async def _write_final_address(self) -> Text:
        driver, address = await self._reach.open(), self.wanted.text_of(Setting.CSMS_URL)
        if not self._root_given:
            await trust_csms(driver, address, self._around.ca_file, self._journal)
            self._root_given = True
        if self.address_by_hand:
            return text("commissioning", "set by hand, on the charger's own page")
        changes = second_stage(self.plan, self.wanted, self._reach.way, self._reach.laptop_url, driver)
        if not changes and not has_address(address, self.settings, self.written_before):
            raise NothingToSwitch()
        not_taken = await write_final_address(driver, changes, self._journal, self._change_seen)
        if not_taken is not None and not_taken.outcome is not None and not_taken.outcome.finding is not None:
            self.plan = self.plan.left_to_a_person({not_taken.change.setting, Setting.CSMS_URL})
            raise SetByHand(not_taken.outcome.finding)
        return text("commissioning", "{address} is written.", address=address)

    async def _confirm_switch(self) -> Text:
        address, by_hand = self.wanted.text_of(Setting.CSMS_URL), self.address_by_hand
        said = await watch_switch(self._reach, self._around.csms, address, self._around.watch_s, by_hand=by_hand)
        if self._reach.way is not Way.OCPP:
            self.settings = await (await self._reach.open()).read_settings()
        else:
            gone = {state.change.setting: state.change.new for state in self.changes if state.good}
            self.settings = self.settings.with_values({s: v for s, v in gone.items() if not s.is_secret})
        return said

    def _expect_dial_in(self) -> None:
        """Lets the charger in under its new identity and key, and knows it again when it comes."""
        self._reach.identity_here = self._wanted_identity()
        self._around.csms.expect(self._reach.identity_here, self.wanted.secret_of(Setting.KEY))
        self._around.discovery.link(self.found.key, self._reach.identity_here)

    def _wanted_identity(self) -> str:
        return self.wanted.text_of(Setting.IDENTITY) or self.identity.charge_point_identity

    async def _key(self) -> Secret | None:
        """The key that the charger has or shall have: as wanted, as read, or as kept in the vault."""
        key = self.wanted.secret_of(Setting.KEY) or self.settings.secret_of(Setting.KEY)
        return key or await self._secrets.kept("key")

    def _change_seen(self, state: ChangeState) -> None:
        known = {old.change.setting: old for old in self.changes}
        self.changes = tuple({**known, state.change.setting: state}.values())
        if state.change.setting is Setting.CSMS_URL:
            self.written_before = None
        self._tell()

    def _proof_seen(self, state: StepState) -> None:
        self.proof = tuple(state if old.step is state.step else old for old in self.proof)
        self._tell()
