"""An upload and each way in which it can go wrong; the charger behind it is a script, the library and the journal are real."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import ProgressSink
from evsetup.domain.text import text
from evsetup.firmware.library import Library
from evsetup.firmware.update import update_by_upload
from evsetup.firmware.update_states import Patience, UpdateResult, UpdateState
from evsetup.links.faults import LinkLost, TimedOut, Unauthorized

PATIENCE = Patience(reboot_s=0.3, settle_s=0.1, poll_s=0.01)
FOUND = Finding(
    "test.trouble", Severity.PROBLEM, text("firmware", "x"), text("firmware", "y"), (text("firmware", "z"),)
)

Answer = Identity | Exception


def runs(version: str) -> Identity:
    return Identity(vendor="Demo", model="One", firmware=version)


class ScriptedDriver:
    """Answers the upload with ``outcome`` and each look at the charger after it with the next of ``after``, the last for ever."""

    name = "scripted"
    capabilities: frozenset[object] = frozenset()

    def __init__(self, outcome: Outcome | Exception, *after: Answer) -> None:
        self._outcome = outcome
        self._after = list(after)
        self.uploads = 0
        self.started = asyncio.Event()

    async def read_identity(self) -> Identity:
        return runs("1.0.0") if self.uploads == 0 else self._look()

    async def wait_until_back(self, timeout_s: float) -> Identity:
        return self._look()

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        self.uploads += 1
        self.started.set()
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    def _look(self) -> Identity:
        answer = self._after.pop(0) if len(self._after) > 1 else self._after[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"an update does not need {name}")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


@pytest.fixture
def image(library: Library, tmp_path: Path) -> FirmwareImage:
    path = tmp_path / "one.bin"
    path.write_bytes(b"new firmware")
    return library.add(path, vendor="Demo", model_pattern="One", version="2.0.0")


async def update(
    driver: ScriptedDriver,
    image: FirmwareImage,
    library: Library,
    journal: Callable[[UpdateState, Mapping[str, object]], None] = lambda state, what: None,
) -> UpdateResult:
    async with asyncio.timeout(20):
        return await update_by_upload(driver, image, library, journal=journal, patience=PATIENCE)  # type: ignore[arg-type]


def lost() -> LinkLost:
    return LinkLost(FOUND)


def gone() -> TimedOut:
    return TimedOut(FOUND)


APPLIED = Outcome(OutcomeKind.APPLIED)
BROKE = Outcome(OutcomeKind.LINK_LOST, finding=FOUND)
SILENT = Outcome(OutcomeKind.SILENT, finding=FOUND)
REFUSED = Outcome(OutcomeKind.REFUSED, finding=FOUND)
EXPECTED = Outcome(OutcomeKind.LINK_LOST_EXPECTED)


@pytest.mark.parametrize(
    ("outcome", "after", "state", "code"),
    [
        (APPLIED, [runs("2.0.0")], UpdateState.DONE, "firmware.update.done"),
        (EXPECTED, [gone(), gone(), runs("2.0.0")], UpdateState.DONE, "firmware.update.done"),
        (APPLIED, [runs("1.0.0"), gone(), runs("2.0.0")], UpdateState.DONE, "firmware.update.done"),
        (BROKE, [runs("2.0.0")], UpdateState.DONE, "firmware.update.done"),
        (SILENT, [gone(), runs("2.0.0")], UpdateState.DONE, "firmware.update.done"),
        (APPLIED, [runs("1.0.0")], UpdateState.FAILED, "firmware.update.old-version"),
        (APPLIED, [gone(), runs("")], UpdateState.FAILED, "firmware.update.old-version"),
        (BROKE, [runs("1.0.0")], UpdateState.FAILED, "test.trouble"),
        (REFUSED, [runs("1.0.0")], UpdateState.FAILED, "test.trouble"),
        (lost(), [runs("1.0.0")], UpdateState.FAILED, "test.trouble"),
        (APPLIED, [gone()], UpdateState.UNKNOWN, "firmware.update.not-back"),
        (BROKE, [lost()], UpdateState.UNKNOWN, "firmware.update.not-back"),
        (APPLIED, [Unauthorized(FOUND)], UpdateState.UNKNOWN, "firmware.update.password-refused"),
    ],
)
async def test_the_version_decides_whatever_the_upload_said(
    library: Library,
    image: FirmwareImage,
    outcome: Outcome | Exception,
    after: list[Answer],
    state: UpdateState,
    code: str,
) -> None:
    driver = ScriptedDriver(outcome, *after)
    result = await update(driver, image, library)
    assert (result.state, result.finding.code, driver.uploads) == (state, code, 1)


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(b"other")])
async def test_a_file_that_is_not_right_any_more_is_never_sent(
    library: Library, image: FirmwareImage, spoil: Callable[[Path], object]
) -> None:
    spoil(library.path_of(image))
    driver = ScriptedDriver(APPLIED, runs("2.0.0"))
    result = await update(driver, image, library)
    assert (result.state, driver.uploads) == (UpdateState.FAILED, 0)
    assert result.finding.code.startswith("firmware.file.")


async def test_a_driver_that_takes_no_images_is_told_so(library: Library, image: FirmwareImage) -> None:
    class Reader:
        name = "reader"

        async def read_identity(self) -> Identity:
            return runs("1.0.0")

    async with asyncio.timeout(20):
        result = await update_by_upload(Reader(), image, library, patience=PATIENCE)  # type: ignore[arg-type]
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.no-upload")


@pytest.mark.parametrize("broken", [UpdateState.PLANNED, UpdateState.SENT])
async def test_nothing_is_sent_that_could_not_be_journalled_first(
    library: Library, image: FirmwareImage, broken: UpdateState
) -> None:
    def journal(state: UpdateState, what: Mapping[str, object]) -> None:
        if state is broken:
            raise Fault(FOUND)

    driver = ScriptedDriver(APPLIED, runs("2.0.0"))
    with pytest.raises(Fault):
        await update(driver, image, library, journal)
    assert driver.uploads == 0


async def test_cancelling_in_the_middle_leaves_unknown_in_the_journal(library: Library, image: FirmwareImage) -> None:
    written: list[UpdateState] = []
    driver = ScriptedDriver(APPLIED, gone())
    slow = Patience(reboot_s=60, settle_s=60, poll_s=60)
    running = asyncio.create_task(
        update_by_upload(  # type: ignore[arg-type]
            driver, image, library, journal=lambda state, what: written.append(state), patience=slow
        )
    )
    async with asyncio.timeout(20):
        await driver.started.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert written[-1] is UpdateState.UNKNOWN


class LeftAtIt(ScriptedDriver):
    """Was pushed an image by a program that ended then; ``after`` is what it answers to each look from the first one on."""

    async def read_identity(self) -> Identity:
        return self._look()


async def continued(driver: LeftAtIt, image: FirmwareImage, library: Library) -> UpdateResult:
    async with asyncio.timeout(20):
        return await update_by_upload(driver, image, library, left_open=True, patience=PATIENCE)  # type: ignore[arg-type]


async def test_a_charger_that_may_still_write_an_earlier_upload_is_looked_at_and_sent_nothing(
    library: Library, image: FirmwareImage
) -> None:
    driver = LeftAtIt(APPLIED, runs("1.0.0"), runs("1.0.0"), gone(), runs("2.0.0"))
    result = await continued(driver, image, library)
    assert (result.state, result.version, driver.uploads) == (UpdateState.DONE, "2.0.0", 0)


@pytest.mark.parametrize("after", [[gone()], [runs("1.0.0"), gone()], [runs("1.0.0"), Unauthorized(FOUND)]])
async def test_one_that_is_away_after_an_earlier_upload_is_unknown_and_sent_nothing(
    library: Library, image: FirmwareImage, after: list[Answer]
) -> None:
    driver = LeftAtIt(APPLIED, *after)
    result = await continued(driver, image, library)
    assert (result.state, driver.uploads) == (UpdateState.UNKNOWN, 0)
    assert result.finding.do


async def test_one_that_keeps_its_old_version_after_an_earlier_upload_is_sent_the_image_once(
    library: Library, image: FirmwareImage
) -> None:
    driver = LeftAtIt(REFUSED, runs("1.0.0"))
    result = await continued(driver, image, library)
    assert (result.state, driver.uploads) == (UpdateState.FAILED, 1)


async def test_one_that_goes_away_after_it_showed_its_old_version_is_not_said_to_have_kept_it(
    library: Library, image: FirmwareImage
) -> None:
    result = await update(ScriptedDriver(APPLIED, runs("1.0.0"), gone()), image, library)
    assert (result.state, result.finding.code) == (UpdateState.UNKNOWN, "firmware.update.not-back")
