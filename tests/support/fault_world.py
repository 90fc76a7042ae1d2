"""One charger, the laptop that commissions it, and the CSMS where it shall go: all of it real but the hardware.

The world outlives the program, as on site: its folder is the laptop's disk, its keyring the system's, its charger keeps its
flash. A program that "dies" leaves only what was on disk at that instant: the files are copied then, and the next program works
on the copy.
"""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from keyring.backend import KeyringBackend
from tests.support.demo import WORKSHOP
from tests.support.fault_points import CURRENT, Fault, Injector, named_at_boot, set_read_only
from tests.support.secret_service import MemoryKeyring

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.sighting import Way
from evsetup.firmware.library import Library
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.charging import Charging
from evsetup.simulator.flash import Flash
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_charging import Charging2
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.openevse import GatewayHardware, OpenEvse
from evsetup.simulator.openevse_serial import OpenEvseSerial
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.quirks import Pace
from evsetup.simulator.reboot import Reboot
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault

SPEED = 100.0
SLEPT_S = 8 * 3600.0
"""After it the laptop's clock is as much ahead, or, where it was set meanwhile, behind."""
PROOF = ProofOptions(limit_a=8.0, sight_timeout_s=8)
IDENTITY = "SITE-01"
_PORT = 8887
_SHELF = load_shelf()
_addresses = itertools.count(1)


class Kind(Enum):
    """What kind of charger it is, and how it is reached. The value stands in the name of a case."""

    HTTP = "openevse-http"
    SERIAL = "openevse-usb"
    OCPP16 = "ocpp1.6"
    OCPP201 = "ocpp2.0.1"

    @property
    def dials_in(self) -> bool:
        """Whether it is set up over OCPP itself."""
        return self in {Kind.OCPP16, Kind.OCPP201}


Charger = OpenEvseWeb | OpenEvseSerial | Ocpp16Charger | Ocpp2Charger


@dataclass
class Laptop:
    """The program's side: its ``disk``, its keyring, and what its person knows. ``address`` is the charger's, where it has one;
    ``old`` the key on the label of one that dials in; ``goal`` the CSMS where it shall go."""

    kind: Kind
    host: str
    address: str
    goal: str
    old: Secret
    new: Secret
    disk: Path
    keyring: KeyringBackend
    site: SiteFile | None = None

    @property
    def wanted(self) -> Settings:
        """What a person wishes."""
        values: dict[Setting, SettingValue] = {
            Setting.KEY: self.new,
            Setting.IDENTITY: IDENTITY,
            Setting.CSMS_URL: self.goal,
        }
        if self.kind is not Kind.OCPP16:
            values[Setting.TIME_SERVER] = "time.example.org"
        if self.kind is Kind.HTTP:
            values[Setting.HOSTNAME] = "bay-01"
        return Settings(values)

    @asynccontextmanager
    async def program(self) -> AsyncIterator[Workbench]:
        """The program, started on what is on its disk."""
        site = self.site = SiteFile.open(self.disk / "test.evsite")
        try:
            vault = await asyncio.to_thread(open_vault, self.disk / "vault", keyring=self.keyring)
        except BaseException:
            site.close()
            raise
        options = WorkbenchOptions(self.host, _PORT, mdns=False, watch_usb=False, patience_s=6.0, watch_s=0.3)
        try:
            async with Workbench(site, vault, Library(self.disk / "firmware"), _SHELF, options) as bench:
                yield bench
        finally:
            site.close()
            vault.close()

    async def job(self, bench: Workbench) -> ChargerJob:
        """The job of the charger, found as a person finds it."""
        if not self.kind.dials_in:
            found = bench.discovery.add(by_hand(self.address))
            assert found is not None
            job = await bench.job_for(found)
            await job.choose_card(bench.shelf.card("openevse"))
            return job
        if not await asyncio.to_thread(bench.vault.refs):
            # The key on the charger's label, typed in.
            bench.admit(IDENTITY, self.old)
        await bench.letting_in.let_in(IDENTITY)
        await bench.csms.wait_for(IDENTITY, 6)
        found = await bench.discovery.wait_for(
            lambda row: (end := row.endpoint(Way.OCPP)) is not None and end.address == IDENTITY, 6
        )
        return await bench.job_for(found)


@dataclass
class World(Laptop):
    """See above: the laptop, the charger, and the CSMS where it shall go."""

    folder: Path = field(default_factory=Path)
    production: CommissioningCsms = field(default_factory=CommissioningCsms)
    charger: Charger | None = None
    copies: int = 0
    mended: Callable[[], None] = lambda: None
    """What a person does besides, when something is to be mended."""

    def strike(self, injector: Injector, fault: Fault) -> None:
        """What happens in the world; may be called in any thread."""
        loop = _LOOPS[self.host]
        match fault:
            case Fault.KILL:
                self._keep_what_is_on_disk()
            case Fault.REBOOT:
                loop.call_soon_threadsafe(self.reboot)
            case Fault.SLEEP:
                injector.clock_s = SLEPT_S if injector.count.total() % 2 else -SLEPT_S
                injector.cut_request = self.kind is Kind.HTTP
                loop.call_soon_threadsafe(self.cut)
            case Fault.LINK_LOSS:
                injector.cut_request = self.kind is Kind.HTTP
                loop.call_soon_threadsafe(self.cut)
            case Fault.LOST_REPLY:
                injector.swallow_reply = True
            case Fault.DISK_FULL:
                injector.full = True
            case Fault.READ_ONLY:
                assert self.site is not None
                set_read_only(self.site, on=True)
            case Fault.KEYRING_LOCKED:
                self._set_keyring(locked=True)
            case Fault.KEYRING_GONE:
                self._set_keyring(absent=True)

    def mend(self, injector: Injector) -> None:
        """A person frees the disk, unlocks the keyring."""
        self.mended()
        injector.full = injector.swallow_reply = injector.cut_request = False
        self._set_keyring()
        if self.site is not None and injector.fault is Fault.READ_ONLY and not injector.dead:
            set_read_only(self.site, on=False)

    @property
    def arrived(self) -> bool:
        """Whether the charger is at its CSMS, with the log-in that it was to get."""
        here = self.production.charge_points.get(IDENTITY)
        return here is not None and here.connected

    def differs(self) -> list[str]:
        """What is not as wanted in the charger's own memory, besides what its log-in shows."""
        match self.charger:
            case OpenEvseWeb(gateway=gateway) | OpenEvseSerial(gateway=gateway):
                has = {"sntp_hostname": gateway.settings["sntp_hostname"]}
                wants = {"sntp_hostname": "time.example.org"}
                if self.kind is Kind.HTTP:
                    # In force, not only stored: it acts after a restart.
                    has["hostname"], wants["hostname"] = named_at_boot(self.charger), "bay-01"
                return [f"{name} is {has[name]!r}" for name in wants if has[name] != wants[name]]
            case _:
                return []

    def charges(self) -> bool:
        """Whether a transaction runs in the charger."""
        charging = self._charging
        return charging is not None and charging.transaction is not None

    @property
    def limited(self) -> bool:
        """Whether a charging profile is installed."""
        charging = self._charging
        return charging is not None and bool(charging.profiles.installed)

    @property
    def _charging(self) -> Charging | Charging2 | None:
        match self.charger:
            case OpenEvseWeb(gateway=gateway) | OpenEvseSerial(gateway=gateway):
                return gateway.charge_point.charging if gateway.charge_point is not None else None
            case Ocpp16Charger(charge_point=here):
                return here.charging if here is not None else None
            case Ocpp2Charger(station=there):
                return there.charging if there is not None else None

    def _set_keyring(self, *, locked: bool = False, absent: bool = False) -> None:
        if isinstance(self.keyring, MemoryKeyring):
            self.keyring.locked, self.keyring.absent = locked, absent

    def reboot(self) -> None:
        """The charger's power is gone for a moment."""
        match self.charger:
            case OpenEvseWeb(gateway=gateway) | OpenEvseSerial(gateway=gateway):
                gateway.reboot()
            case Ocpp16Charger(charge_point=here) if here is not None:
                here.do(here.reboot(Reboot.HARD))
            case Ocpp2Charger(station=there) if there is not None:
                there.life.end(Reboot.HARD)
            case _:
                pass

    def cut(self) -> None:
        """The network between charger and laptop is gone for a moment."""
        match self.charger:
            case OpenEvseWeb(gateway=gateway) | OpenEvseSerial(gateway=gateway):
                if gateway.charge_point is not None:
                    gateway.charge_point.vanish()
            case Ocpp16Charger(charge_point=here) if here is not None:
                here.vanish()
            case Ocpp2Charger(station=there) if there is not None:
                there.vanish()
            case _:
                pass

    def _keep_what_is_on_disk(self) -> None:
        """What the kernel has of the files at this instant, as after SIGKILL; the shared memory of SQLite dies with the program."""
        self.copies += 1
        if isinstance(self.keyring, MemoryKeyring):
            # Threads of the dead program may still be at work: nothing that they do from now on counts.
            self.keyring = replace(self.keyring, entries=dict(self.keyring.entries))
        kept = self.folder / f"disk-{self.copies}"
        left_out = shutil.ignore_patterns("*-shm", "*.lock")
        shutil.copytree(self.disk, kept, ignore=left_out, copy_function=_copy_if_there)
        self.disk = kept


def _copy_if_there(source: str, target: str) -> None:
    """A file that a thread of the dead program takes away at this instant is not there any more."""
    with suppress(FileNotFoundError):
        shutil.copy2(source, target)


_LOOPS: dict[str, asyncio.AbstractEventLoop] = {}


@asynccontextmanager
async def world_of(
    folder: Path, kind: Kind, keyring: KeyringBackend | None = None, disk: Path | None = None
) -> AsyncIterator[World]:
    """A world before anything was done in it. ``CURRENT`` is set in it: the charger hears of the case's injector."""
    number = next(_addresses)
    host = f"127.{10 + number // 60000}.{number // 250 % 240}.{number % 250 + 1}"
    disk = disk or folder / "disk-0"
    disk.mkdir(parents=True)
    token = CURRENT.set(None)
    site = SiteFile.create(disk / "test.evsite", "Test site")
    site.put_bay(Bay("b1", "Bay 01", identity=IDENTITY))
    site.close()
    CURRENT.reset(token)
    old, new = generate_key(), generate_key()
    _LOOPS[host] = asyncio.get_running_loop()
    async with AsyncExitStack() as stack:
        stack.callback(_LOOPS.pop, host)
        production = await stack.enter_async_context(CommissioningCsms(host=host, port=0, versions=tuple(OcppVersion)))
        production.expect(IDENTITY, new)
        charger = _charger(folder, kind, host, old)
        await stack.enter_async_context(charger)
        address = charger.url if isinstance(charger, OpenEvseWeb) else getattr(charger, "port", "")
        yield World(
            *(kind, host, address, production.url, old, new, disk, keyring or MemoryKeyring()),
            folder=folder,
            production=production,
            charger=charger,
        )


def _charger(folder: Path, kind: Kind, host: str, old: Secret) -> Charger:
    flash, pace, url = Flash(folder / "flash.json"), Pace(SPEED), f"ws://{host}:{_PORT}/ocpp"
    match kind:
        case Kind.HTTP | Kind.SERIAL:
            gateway = OpenEvse(
                GatewayHardware(),
                flash=flash,
                pace=pace,
                neighbours=(WORKSHOP,),
                factory_settings={"ssid": WORKSHOP.ssid, "pass": WORKSHOP.passphrase},
            )
            return OpenEvseWeb(gateway, host, announce=False) if kind is Kind.HTTP else OpenEvseSerial(gateway)
        case Kind.OCPP16:
            return Ocpp16Charger(Backend(url, IDENTITY, old), flash=flash, pace=pace)
        case Kind.OCPP201:
            return Ocpp2Charger(Backend2(url, IDENTITY, old), version=OcppVersion.V201, flash=flash, pace=pace)


async def main_job(world: Laptop, bench: Workbench) -> ChargerJob:
    """The whole job of one charger, from seen to handed over."""
    job = await world.job(bench)
    await job.read()
    job.make_plan(world.wanted)
    await job.apply()
    await job.prove(PROOF)
    await job.rehearse()
    await job.switch()
    await job.hand_over()
    return job
