"""``evsetup firmware apply``: one image on its way into one charger."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.firmware import one_image
from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.domain.finding import worst
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text
from evsetup.firmware.library import Library


async def apply(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    """Done only when the charger itself says so."""
    image = one_image(await asyncio.to_thread(library.images), wanted.image)
    async with one_charger(wanted, output) as job:
        await job.read()
        ready = await job.ready_for_firmware()
        for finding in ready:
            output.finding(finding)
        if worst(ready).fails and not wanted.anyway:
            output.document({"ok": False, "state": "not begun", "findings": [output.as_json(one) for one in ready]})
            return 1
        update = await job.update_firmware(image, told_once(output), wanted.protocol, tuple(wanted.it_is))
        output.line(text("cli", "The charger reports firmware {version}.", version=update.version))
        for finding in update.afterwards:
            output.finding(finding)
        bad = worst(update.afterwards).fails
        output.document(
            {
                "ok": not bad,
                "ready": [one.code for one in ready],
                "version": update.version,
                "state": update.state.value,
                "transfers": [one.value for one in update.transfers],
                "afterwards": [output.as_json(one) for one in update.afterwards],
            }
        )
    return int(bad)


def told_once(output: Output, before: str = "") -> ProgressSink:
    """Progress as lines, each said once: bytes are counted many times a second."""
    said: list[str] = []

    def show(progress: Progress) -> None:
        percent = f" {100 * progress.done // progress.total} %" if progress.total else ""
        line = f"{before}{output.say(progress.doing)}{percent}"
        if line not in said[-1:]:
            said.append(line)
            output.line(line)

    return show
