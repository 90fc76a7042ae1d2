"""A site of many simulated chargers that dial in to this laptop, and the CSMS that they shall go to, in one process."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.support.demo import FAST

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.batch.batch import Batch
from evsetup.commissioning.batch.member import Member, Stage
from evsetup.commissioning.batch.places import places_of
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.charger_secrets import ChargerSecrets
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.firmware.library import Library
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.simulator.flash import Flash
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, session_vault

Charger = Ocpp16Charger | Ocpp2Charger
_WRITES = {"ChangeConfiguration", "SetVariables", "SetNetworkProfile", "Reset"}


def name_of(number: int) -> str:
    """The identity of a bay's charger."""
    return f"SITE-{number:02}"


@dataclass
class Site:
    """A site at work. ``production`` is where the chargers shall go; ``old`` are the keys that they were delivered with.

    ``written`` is every write that went to a charger over the wire, by identity, in order: ``ChangeConfiguration NAME``.
    """

    folder: Path
    port: int
    production: CommissioningCsms
    old: Mapping[str, Secret]
    vault: Vault = field(default_factory=session_vault)
    chargers: dict[str, Charger] = field(default_factory=dict)
    written: dict[str, list[str]] = field(default_factory=dict)
    on_write: Callable[[str], None] = lambda _: None

    @asynccontextmanager
    async def workbench(self, *, patience_s: float = 20.0, watch_s: float = 1.0) -> AsyncIterator[Workbench]:
        """The program, started on the site file as it is; the vault outlives it, as on a laptop."""
        site = SiteFile.open(self.folder / "test.evsite")
        options = WorkbenchOptions(
            csms_port=self.port,
            mdns=False,
            watch_usb=False,
            patience_s=patience_s,
            watch_s=watch_s,
            listeners=(self._heard,),
        )
        library = Library(self.folder / "firmware")
        try:
            async with Workbench(site, self.vault, library, load_shelf(), options) as bench:
                yield bench
        finally:
            site.close()

    def batch(
        self,
        bench: Workbench,
        *,
        concurrency: int = 8,
        wait_s: float = 20.0,
        copy_from: str = "",
        keys: Mapping[str, Secret] | None = None,
        **more: Any,
    ) -> Batch:
        """A batch of all bays, to ``production``; ``more`` are further members of its wish."""
        wish = BatchWish(
            csms_url=self.production.url,
            log_ins=self.old,
            proof=ProofOptions(limit_a=8.0, sight_timeout_s=20),
            wait_s=wait_s,
            copy_from=copy_from,
            keys=keys or {},
        )
        wish = replace(wish, **more)
        return Batch(bench, places_of(bench.site.bays(), bench.site.chargers()), wish, concurrency=concurrency)

    async def register(self, bench: Workbench) -> dict[str, Secret]:
        """Tells the operator every charger's new key, as a person does between the plan and the run."""
        keys: dict[str, Secret] = {}
        for job in bench.jobs.values():
            key = await ChargerSecrets(self.vault, job.record.id).kept("key")
            if key is not None:
                identity = job.found.best_endpoint.address
                keys[identity] = key
                self.production.expect(identity, key)
        return keys

    def _heard(self, record: FrameRecord) -> None:
        if record.direction is Direction.TO_CHARGER and record.action in _WRITES and record.raw.startswith("[2,"):
            key = record.raw.partition('"key":"')[2].partition('"')[0]
            self.written.setdefault(record.identity, []).append(f"{record.action} {key}".strip())
            self.on_write(f"{record.action} {key}".strip())


@asynccontextmanager
async def site_of(
    folder: Path,
    count: int,
    *,
    versions: Mapping[int, OcppVersion] | None = None,
    quirks: Mapping[int, Quirks] | None = None,
    quirks2: Mapping[int, Ocpp2Quirks] | None = None,
    missing: Sequence[int] = (),
) -> AsyncIterator[Site]:
    """``count`` bays, each with a charger that was delivered with a key of its own; those ``missing`` never come."""
    site_file = SiteFile.create(folder / "test.evsite", "Test site")
    site_file.put_bays(Bay(f"b{n}", f"Bay {n:02}", identity=name_of(n)) for n in range(1, count + 1))
    site_file.close()
    old = {name_of(n): generate_key() for n in range(1, count + 1)}
    port = _free_port()
    async with contextlib.AsyncExitStack() as stack:
        production = await stack.enter_async_context(CommissioningCsms())
        site = Site(folder, port, production, old)
        for number in (n for n in range(1, count + 1) if n not in missing):
            version = (versions or {}).get(number, OcppVersion.V16)
            charger: Charger
            if version is OcppVersion.V16:
                charger = Ocpp16Charger(
                    Backend(f"ws://127.0.0.1:{port}/ocpp", name_of(number), old[name_of(number)]),
                    flash=Flash(folder / f"flash-{number}.json"),
                    serial=f"AC22-{number:05}",
                    pace=Pace(FAST),
                    quirks=(quirks or {}).get(number, NO_QUIRKS),
                )
            else:
                charger = Ocpp2Charger(
                    Backend2(f"ws://127.0.0.1:{port}/ocpp", name_of(number), old[name_of(number)]),
                    version=version,
                    flash=Flash(folder / f"flash-{number}.json"),
                    serial=f"AC22-2-{number:05}",
                    pace=Pace(FAST),
                    quirks=(quirks2 or {}).get(number, NO_OCPP2_QUIRKS),
                )
            site.chargers[name_of(number)] = await stack.enter_async_context(charger)
        yield site


def stages(members: Sequence[Member]) -> dict[str, Stage]:
    """How each one stands, by identity."""
    return {member.identity: member.stage for member in members}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
