"""The CSMS test as window and terminal run it: the probe, with this laptop and its network looked at."""

from __future__ import annotations

import asyncio

from evsetup.links.laptop_network import LaptopNetwork
from evsetup.links.outside import Outside
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, Watcher, unwatched


async def run_csms_test(
    request: ProbeRequest,
    on_step: Watcher = unwatched,
    stop: asyncio.Event | None = None,
    network: LaptopNetwork | None = None,
) -> ProbeReport:
    """Tests the CSMS from this laptop; see ``probe_csms``. ``network`` says who outside the site may be asked."""
    return await probe_csms(request, on_step, network or LaptopNetwork(), stop)


def network(*, ask_others: bool) -> LaptopNetwork:
    """This laptop's network for one test; unless ``ask_others``, nobody outside the site is asked but the CSMS itself."""
    return LaptopNetwork(Outside() if ask_others else Outside(None, None, None))
