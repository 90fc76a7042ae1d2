"""Updates over OCPP: a real CSMS, a real download over HTTP, and only the version in the boot counts."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.support.firmware_charger import FirmwareCharger, PlainFetcher, Script, firmware_charger

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, unheard
from evsetup.domain.text import text
from evsetup.firmware.file_server import FileServer
from evsetup.firmware.library import Library
from evsetup.firmware.update import EarlierOffer, update_by_ocpp
from evsetup.firmware.update_states import Patience, UpdateResult, UpdateState

CONTENT = bytes(range(256)) * 2000
SHA = hashlib.sha256(CONTENT).hexdigest()
LONG = Patience(start_s=20, bytes_s=20, install_s=20, reboot_s=20, settle_s=20, retry_s=20, poll_s=0.01)
SHORT = Patience(start_s=0.3, bytes_s=0.3, install_s=0.3, reboot_s=0.3, settle_s=0.3, retry_s=0.3, poll_s=0.01)

States = list[tuple[UpdateState, Mapping[str, object]]]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "firmware")


@pytest.fixture
def image(library: Library, tmp_path: Path) -> FirmwareImage:
    path = tmp_path / "demo-one-2.0.0.bin"
    path.write_bytes(CONTENT)
    return library.add(path, vendor="Demo", model_pattern="One", version="2.0.0", sha256=SHA)


async def update(
    charger: FirmwareCharger, library: Library, image: FirmwareImage, patience: Patience = LONG, **more: object
) -> tuple[UpdateResult, States, PlainFetcher]:
    charge_point = await charger.dial()
    written: States = []
    fetcher = PlainFetcher(charge_point)
    result = await update_by_ocpp(
        fetcher,
        charge_point,
        charger.csms,
        image,
        library,
        journal=lambda state, what: written.append((state, what)),
        patience=patience,
        **more,  # type: ignore[arg-type]
    )
    return result, written, fetcher


async def well_behaved(charger: FirmwareCharger, location: str) -> None:
    await charger.say("Downloading")
    assert await charger.fetch(location) == SHA
    await charger.say("Downloaded")
    await charger.say("Installing")
    await charger.reboot("2.0.0")
    await charger.say("Installed")


async def test_a_charger_that_boots_with_the_new_version_is_done(library: Library, image: FirmwareImage) -> None:
    seen: list[Progress] = []
    async with firmware_charger(well_behaved) as charger:
        result, written, fetcher = await update(charger, library, image, progress=seen.append)
    assert (result.state, result.finding.code) == (UpdateState.DONE, "firmware.update.done")
    assert (result.from_version, result.version, result.bytes_served) == ("1.0.0", "2.0.0", len(CONTENT))
    states = [state for state, _ in written]
    assert states[:3] == [UpdateState.PLANNED, UpdateState.SENT, UpdateState.DOWNLOADING]
    assert states[-2:] == [UpdateState.VERIFYING, UpdateState.DONE]
    assert states == sorted(states, key=list(UpdateState).index)
    assert (seen[-1].done, seen[-1].total) == (len(CONTENT), len(CONTENT))
    assert fetcher.sent == 1


async def silent(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.reboot("v2.0.0")


async def installed_after_boot(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installed")
    await charger.reboot()
    await charger.say("Installing")
    await charger.reboot("2.0.0")


async def boots_before_installing(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Downloaded")
    await charger.reboot()
    await charger.reboot("2.0.0")


async def link_drops_in_the_download(charger: FirmwareCharger, location: str) -> None:
    await charger.say("Downloading")
    await charger.fetch(location, stop=100_000)
    await charger.reboot()
    assert await charger.fetch(location, first=len(charger.content)) == SHA
    await charger.reboot("2.0.0")


async def tries_again_by_itself(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location, stop=100_000)
    await charger.say("DownloadFailed")
    await charger.say("Downloading")
    await charger.fetch(location)
    await charger.reboot("2.0.0")


@pytest.mark.parametrize(
    "script", [silent, installed_after_boot, boots_before_installing, link_drops_in_the_download, tries_again_by_itself]
)
async def test_the_order_of_words_and_boots_does_not_matter(
    library: Library, image: FirmwareImage, script: Script
) -> None:
    async with firmware_charger(script) as charger:
        result, _, fetcher = await update(charger, library, image)
    assert result.state is UpdateState.DONE
    assert fetcher.sent == 1


async def lies(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installed")
    await charger.reboot()
    await charger.say("Installed")


async def test_a_charger_that_says_installed_and_boots_the_old_version_has_failed(
    library: Library, image: FirmwareImage
) -> None:
    async with firmware_charger(lies) as charger:
        result, written, _ = await update(charger, library, image, SHORT)
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.old-version")
    assert Evidence("FirmwareStatusNotification", "Installed") in result.finding.evidence
    assert written[-1][0] is UpdateState.FAILED


async def never_starts(charger: FirmwareCharger, location: str) -> None:
    pass


async def says_downloading_and_never_comes(charger: FirmwareCharger, location: str) -> None:
    await charger.say("Downloading")


async def stalls(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location, stop=100_000)


async def reports_a_failed_download(charger: FirmwareCharger, location: str) -> None:
    await charger.say("Downloading")
    await charger.say("DownloadFailed")


async def reports_a_failed_installation(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("InstallationFailed")
    await charger.reboot()


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (never_starts, "firmware.update.never-started"),
        (says_downloading_and_never_comes, "firmware.update.not-reached"),
        (stalls, "firmware.update.broke-off"),
        (reports_a_failed_download, "firmware.update.reported-failure"),
        (reports_a_failed_installation, "firmware.update.reported-failure"),
    ],
)
async def test_what_surely_failed_says_why(library: Library, image: FirmwareImage, script: Script, code: str) -> None:
    async with firmware_charger(script) as charger:
        result, _, fetcher = await update(charger, library, image, SHORT)
    assert (result.state, result.finding.code) == (UpdateState.FAILED, code)
    assert result.finding.do
    assert fetcher.sent == 1


async def refuses_what_is_older(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installing")
    await charger.say("InstallationFailed")


@pytest.mark.parametrize(
    ("typed", "sent", "code"),
    [((), 0, "firmware.fit.older"), (("2.0.0",), 1, "firmware.update.reported-failure")],
    ids=["not typed", "typed"],
)
async def test_an_older_version_goes_only_by_a_persons_word_and_a_charger_that_refuses_it_keeps_its_own(
    library: Library, image: FirmwareImage, typed: tuple[str, ...], sent: int, code: str
) -> None:
    async with firmware_charger(refuses_what_is_older, version="3.0.0") as charger:
        result, _, fetcher = await update(charger, library, image, SHORT, typed=typed)
    assert (result.state, result.finding.code) == (UpdateState.FAILED, code)
    assert (result.version, fetcher.sent) == ("3.0.0", sent)


async def stalls_and_goes(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location, stop=100_000)
    await charger.hang_up()


async def installs_for_ever(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installing")


async def goes_dark(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installing")
    await charger.hang_up()


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (stalls_and_goes, "firmware.update.stalled"),
        (goes_dark, "firmware.update.not-back"),
        (installs_for_ever, "firmware.update.still-old"),
    ],
)
async def test_what_nobody_knows_is_unknown_and_keeps_its_power(
    library: Library, image: FirmwareImage, script: Script, code: str
) -> None:
    async with firmware_charger(script) as charger:
        result, written, fetcher = await update(charger, library, image, SHORT)
    assert (result.state, result.finding.code) == (UpdateState.UNKNOWN, code)
    assert "Do not power the charger off" in str(result.finding.do[0])
    assert written[-1][0] is UpdateState.UNKNOWN
    assert fetcher.sent == 1


async def reboots_in_the_middle_and_begins_anew(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location, stop=100_000)
    await charger.reboot()
    await charger.fetch(location)
    await charger.say("Installing")
    await charger.reboot("2.0.0")


async def test_a_charger_that_reboots_while_it_downloads_is_watched_until_it_has_it(
    library: Library, image: FirmwareImage
) -> None:
    async with firmware_charger(reboots_in_the_middle_and_begins_anew) as charger:
        result, _, fetcher = await update(charger, library, image, SHORT)
    assert (result.state, result.version, fetcher.sent) == (UpdateState.DONE, "2.0.0", 1)


async def reboots_in_the_middle_and_forgets(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location, stop=100_000)
    await charger.reboot()


async def test_a_charger_that_forgets_the_update_over_a_reboot_is_said_to_run_what_it_ran(
    library: Library, image: FirmwareImage
) -> None:
    async with firmware_charger(reboots_in_the_middle_and_forgets) as charger:
        result, _, fetcher = await update(charger, library, image, SHORT)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.FAILED, "firmware.update.broke-off", 1)


async def forgets_to_boot(charger: FirmwareCharger, location: str) -> None:
    await charger.fetch(location)
    await charger.say("Installing")
    charger.version = "2.0.0"


async def test_a_charger_that_sends_no_boot_is_asked_for_one_and_for_nothing_else(
    library: Library, image: FirmwareImage
) -> None:
    async with firmware_charger(forgets_to_boot) as charger:
        result, _, _ = await update(charger, library, image, SHORT)
        assert charger.asked == ["UpdateFirmware", "TriggerMessage"]
    assert result.state is UpdateState.DONE


async def test_a_charger_that_runs_the_version_already_is_asked_nothing(library: Library, image: FirmwareImage) -> None:
    async with firmware_charger(never_starts, version="v2.0.0") as charger:
        result, _, fetcher = await update(charger, library, image)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.DONE, "firmware.update.already", 0)


@pytest.mark.parametrize(
    ("version", "model", "code"),
    [("3.0.0", "One", "firmware.fit.older"), ("1.0.0", "Other", "firmware.fit.wrong-model")],
)
async def test_an_image_that_does_not_fit_is_never_offered(
    library: Library, image: FirmwareImage, version: str, model: str, code: str
) -> None:
    async with firmware_charger(never_starts, version=version) as charger:
        charger.model = model
        result, written, fetcher = await update(charger, library, image)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.FAILED, code, 0)
    assert [state for state, _ in written] == [UpdateState.PLANNED, UpdateState.FAILED]


async def test_an_image_that_was_spoiled_in_the_library_is_never_offered(
    library: Library, image: FirmwareImage
) -> None:
    (library.folder / SHA).write_bytes(CONTENT[:-1])
    async with firmware_charger(never_starts) as charger:
        result, _, fetcher = await update(charger, library, image)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.FAILED, "firmware.file.truncated", 0)


async def test_a_charger_in_use_is_left_alone(library: Library, image: FirmwareImage) -> None:
    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        started = charge_point.expect_call("StartTransaction")
        await charger.send(
            "StartTransaction",
            {"connectorId": 1, "idTag": "X", "meterStart": 0, "timestamp": "2026-01-01T00:00:00Z"},
        )
        async with asyncio.timeout(10):
            await started
        fetcher = PlainFetcher(charge_point)
        result = await update_by_ocpp(fetcher, charge_point, charger.csms, image, library, patience=LONG)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.FAILED, "firmware.update.busy", 0)


async def test_the_file_is_offered_where_this_charger_reaches_the_laptop(
    library: Library, image: FirmwareImage
) -> None:
    locations: list[str] = []

    async def note(charger: FirmwareCharger, location: str) -> None:
        locations.append(location)
        await well_behaved(charger, location)

    async with FileServer("127.0.0.1") as here, FileServer("127.0.0.2") as elsewhere:
        for server in (here, elsewhere):
            async with firmware_charger(note) as charger:
                result, _, _ = await update(charger, library, image, server=server)
            assert result.state is UpdateState.DONE
    assert locations[0].startswith(f"http://127.0.0.1:{here.port}/f/")
    assert locations[1].startswith("http://127.0.0.1:")
    assert f":{here.port}/" not in locations[1]


async def test_an_update_that_was_begun_before_is_watched_and_never_sent_again(
    library: Library, image: FirmwareImage
) -> None:
    async with FileServer("127.0.0.1") as lost:
        earlier = EarlierOffer(lost.port, "ab" * 16)
    location = f"http://127.0.0.1:{earlier.port}/f/{earlier.token}/demo-one-2-0-0.bin"
    written: States = []
    watching = asyncio.Event()
    loop = asyncio.get_running_loop()

    def journal(state: UpdateState, what: Mapping[str, object]) -> None:
        written.append((state, what))
        if state is UpdateState.SENT:
            loop.call_soon_threadsafe(watching.set)

    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        fetcher = PlainFetcher(charge_point)

        async def goes_on() -> None:
            await watching.wait()
            await charger.fetch(location)
            await charger.reboot("2.0.0")

        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(goes_on())
            result = await update_by_ocpp(
                fetcher, charge_point, charger.csms, image, library, earlier=earlier, journal=journal, patience=LONG
            )
    assert (result.state, fetcher.sent) == (UpdateState.DONE, 0)
    assert written[1][1]["token"] == earlier.token


async def test_an_update_begun_before_that_cannot_be_watched_on_stays_unknown_and_nothing_is_sent(
    library: Library, image: FirmwareImage
) -> None:
    async with FileServer("127.0.0.1") as taken, firmware_charger(never_starts) as charger:
        earlier = EarlierOffer(taken.port, "ab" * 16)
        result, written, fetcher = await update(charger, library, image, earlier=earlier)
    assert (result.state, fetcher.sent) == (UpdateState.UNKNOWN, 0)
    assert written[-1][0] is UpdateState.UNKNOWN


async def test_cancelling_leaves_unknown_in_the_journal(library: Library, image: FirmwareImage) -> None:
    halfway = asyncio.Event()

    async def half(charger: FirmwareCharger, location: str) -> None:
        await charger.fetch(location, stop=100_000)
        halfway.set()

    written: States = []
    async with firmware_charger(half) as charger:
        charge_point = await charger.dial()
        running = asyncio.create_task(
            update_by_ocpp(
                PlainFetcher(charge_point),
                charge_point,
                charger.csms,
                image,
                library,
                journal=lambda state, what: written.append((state, what)),
                patience=LONG,
            )
        )
        async with asyncio.timeout(20):
            await halfway.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert written[-1][0] is UpdateState.UNKNOWN
    assert written[-1][1]["finding"] == "firmware.update.cancelled"


FULL = Fault(
    Finding("site.full", Severity.PROBLEM, text("firmware", "x"), text("firmware", "y"), (text("firmware", "z"),))
)


async def test_a_journal_that_cannot_be_written_stops_before_anything_is_sent(
    library: Library, image: FirmwareImage
) -> None:
    def full(state: UpdateState, what: object) -> None:
        raise FULL

    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        fetcher = PlainFetcher(charge_point)
        with pytest.raises(Fault):
            await update_by_ocpp(
                fetcher, charge_point, charger.csms, image, library, journal=full, progress=unheard, patience=LONG
            )
    assert fetcher.sent == 0


async def test_a_journal_that_cannot_take_the_sending_ends_the_update_before_it(
    library: Library, image: FirmwareImage
) -> None:
    def full(state: UpdateState, what: object) -> None:
        if state is UpdateState.SENT:
            raise FULL

    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        fetcher = PlainFetcher(charge_point)
        result = await update_by_ocpp(fetcher, charge_point, charger.csms, image, library, journal=full, patience=LONG)
    assert (result.state, result.finding, fetcher.sent) == (UpdateState.FAILED, FULL.finding, 0)


async def test_a_journal_that_breaks_later_does_not_break_the_watch(library: Library, image: FirmwareImage) -> None:
    def full(state: UpdateState, what: object) -> None:
        if state not in {UpdateState.PLANNED, UpdateState.SENT}:
            raise FULL

    async with firmware_charger(well_behaved) as charger:
        charge_point = await charger.dial()
        result = await update_by_ocpp(
            PlainFetcher(charge_point), charge_point, charger.csms, image, library, journal=full, patience=LONG
        )
    assert result.state is UpdateState.DONE
    assert result.journal_trouble is FULL.finding


@pytest.mark.parametrize("kind", [OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED, OutcomeKind.FAULT])
async def test_a_refused_request_ends_at_once(library: Library, image: FirmwareImage, kind: OutcomeKind) -> None:
    class Refusing:
        async def fetch_firmware(self, location: str, on_status: object) -> Outcome:
            return Outcome(kind, finding=FULL.finding)

    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        result = await update_by_ocpp(Refusing(), charge_point, charger.csms, image, library, patience=LONG)
    assert (result.state, result.finding) == (UpdateState.FAILED, FULL.finding)


async def test_what_is_known_of_the_charger_otherwise_counts_too(library: Library, image: FirmwareImage) -> None:
    known = Identity(vendor="Demo", model="Two", firmware="1.0.0")
    async with firmware_charger(never_starts) as charger:
        result, _, fetcher = await update(charger, library, image, identity=known)
    assert (result.finding.code, fetcher.sent) == ("firmware.fit.wrong-model", 0)


async def test_an_address_that_cannot_stand_in_a_url_is_told(library: Library, image: FirmwareImage) -> None:
    async with firmware_charger(never_starts) as charger:
        charge_point = await charger.dial()
        charge_point.local_address = ("fe80::1", 9000)
        fetcher = PlainFetcher(charge_point)
        result = await update_by_ocpp(fetcher, charge_point, charger.csms, image, library, patience=LONG)
    assert (result.state, result.finding.code, fetcher.sent) == (UpdateState.FAILED, "firmware.server.no-url", 0)


async def test_the_words_of_a_signed_update_are_understood(library: Library, image: FirmwareImage) -> None:
    async def signed(charger: FirmwareCharger, location: str) -> None:
        for word in ("DownloadScheduled", "Downloading"):
            await charger.say(word)
        assert await charger.fetch(location) == SHA
        for word in ("Downloaded", "SignatureVerified", "InstallScheduled", "Installing", "InstallRebooting"):
            await charger.say(word)
        await charger.reboot("2.0.0")
        await charger.say("Installed")

    async with firmware_charger(signed) as charger:
        result, written, _ = await update(charger, library, image)
        assert result.state is UpdateState.DONE
        assert UpdateState.REBOOTING in [state for state, _ in written]


@pytest.mark.parametrize("word", ["InvalidSignature", "InstallVerificationFailed"])
async def test_an_image_that_the_charger_does_not_believe_is_a_failed_update(
    library: Library, image: FirmwareImage, word: str
) -> None:
    async def doubts(charger: FirmwareCharger, location: str) -> None:
        assert await charger.fetch(location) == SHA
        await charger.say(word)

    async with firmware_charger(doubts) as charger:
        result, _, _ = await update(charger, library, image, SHORT)
        assert result.state is UpdateState.FAILED
        assert Evidence("FirmwareStatusNotification", word) in result.finding.evidence
