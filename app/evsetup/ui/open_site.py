"""One open site with its workbench, held by a task of its own from opening to closing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evsetup.cards.shelf import Shelf
from evsetup.commissioning.opening import open_own_library, open_shelf, open_site, open_site_for_reading
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Settings
from evsetup.storage.vault import Vault


@dataclass(slots=True)
class SiteAtWork:
    """A workbench and what else is known for it: keys that an operator gave, by OCPP identity; a CSMS to offer first.

    ``wifi`` is the network that chargers without one shall join. Whoever puts bays into the site file calls everything in ``plan_changed``.
    ``read_only`` says why the site file is open for reading only; ``None`` where it is not.
    """

    bench: Workbench
    shelf: Shelf
    keys: Mapping[str, Secret] = field(default_factory=dict)
    csms_address: str = ""
    wifi: Settings = field(default_factory=Settings)
    demo: bool = False
    plan_changed: list[Callable[[], None]] = field(default_factory=list)
    read_only: Finding | None = None


SiteMaker = Callable[[], AbstractAsyncContextManager[SiteAtWork]]


@asynccontextmanager
async def site_at_work(
    path: Path, vault: Vault, interface: str, *, create: bool, read_only: Finding | None = None
) -> AsyncIterator[SiteAtWork]:
    """Opens the site file at ``path``, with ``read_only`` for reading only. Raises a ``SiteFileFault`` when it cannot be opened."""
    shelf, library = await open_shelf(path), await open_own_library()
    site = await (open_site(path, create=create) if read_only is None else open_site_for_reading(path, read_only))
    try:
        async with Workbench(site, vault, library, shelf, WorkbenchOptions(interface=interface)) as bench:
            yield SiteAtWork(bench, shelf, read_only=read_only)
    finally:
        await asyncio.to_thread(site.close)
        await asyncio.to_thread(vault.close)


class SiteHolder:
    """Enters and leaves a site in one and the same task, as task groups want it."""

    def __init__(self, maker: SiteMaker) -> None:
        self._maker = maker
        self._leave = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> SiteAtWork:
        """The site at work. Raises what its maker raises."""
        ready: asyncio.Future[SiteAtWork] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._hold(ready), name="open site")
        watched: set[asyncio.Future[Any]] = {ready, self._task}
        await asyncio.wait(watched, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            ready.cancel()
            await self._task
            raise RuntimeError("a site that ends before it is open raises")
        return ready.result()

    async def close(self) -> None:
        """Ends everything that the site runs."""
        self._leave.set()
        if self._task is not None:
            await self._task

    async def abandon(self) -> None:
        """Ends it in the hard way, when ``close`` took too long."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=2)

    async def _hold(self, ready: asyncio.Future[SiteAtWork]) -> None:
        async with self._maker() as site:
            ready.set_result(site)
            await self._leave.wait()
