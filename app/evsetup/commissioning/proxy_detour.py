"""Chargers whose way to their CSMS leads through this laptop for a while, and how they get back to their direct address."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from evsetup.commissioning.job import ChargerJob
from evsetup.domain.settings import Setting, Settings


def behind(jobs: Iterable[ChargerJob], proxy_url: str) -> tuple[ChargerJob, ...]:
    """Those whose address, as it was read last, is that of the proxy, and in which it can be written."""
    here = urlsplit(proxy_url).netloc
    return tuple(
        job
        for job in jobs
        if here and urlsplit(job.settings.text_of(Setting.CSMS_URL)).netloc == here and job.can_write(Setting.CSMS_URL)
    )


async def put_back(job: ChargerJob, address: str) -> None:
    """Writes the direct address of the CSMS into a charger that dials the proxy, and reads it back; journaled as every write.

    Raises:
        Fault: it is not reached, or does not take it.
    """
    await job.read()
    job.make_plan(Settings({Setting.CSMS_URL: address}))
    if job.plan.changes:
        await job.write_all()
