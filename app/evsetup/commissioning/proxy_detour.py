"""Chargers whose way to their CSMS leads through this laptop for a while: how they get there, and back to their direct address."""

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


def besides(jobs: Iterable[ChargerJob], proxy_url: str) -> tuple[ChargerJob, ...]:
    """Those that go another way and whose address can be written: they can be sent through the proxy."""
    there = behind(jobs, proxy_url)
    return tuple(job for job in jobs if job not in there and job.settings and job.can_write(Setting.CSMS_URL))


async def lead(job: ChargerJob, address: str) -> None:
    """Writes an address into a charger, that of the proxy or the direct one of its CSMS, and reads it back; journaled as every write.

    A charger that is about to be switched is so rehearsed: it says with its own identity and key through the proxy what it will say
    to its CSMS; then the direct address is written.

    Raises:
        Fault: it is not reached, or does not take it.
    """
    await job.read()
    job.make_plan(Settings({Setting.CSMS_URL: address}))
    if job.plan.changes:
        await job.write_all()
