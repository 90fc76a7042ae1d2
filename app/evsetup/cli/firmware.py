"""``evsetup firmware``: the library on this laptop, and one image on its way into one charger."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.commissioning.opening import open_own_library
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.domain.text import text


async def firmware(wanted: argparse.Namespace, output: Output) -> int:
    """Adds, lists or applies."""
    library = await open_own_library()
    match wanted.act:
        case "add":
            image = await asyncio.to_thread(
                library.add,
                wanted.file,
                vendor=wanted.vendor,
                model_pattern=wanted.model,
                version=wanted.version,
                sha256=wanted.sha256,
            )
            output.line(text("cli", "Added: {name}", name=_line(image)))
            output.document({"ok": True, "image": _plain(image)})
        case "list":
            images = await asyncio.to_thread(library.images)
            for image in images:
                output.line(_line(image))
            output.document({"ok": True, "images": [_plain(image) for image in images]})
        case _:
            images = await asyncio.to_thread(library.images)
            await _apply(wanted, output, [i for i in images if i.sha256.startswith(wanted.image.lower())])
    return 0


async def _apply(wanted: argparse.Namespace, output: Output, images: list[FirmwareImage]) -> None:
    if len(images) != 1:
        raise Fault(
            Finding(
                "cli.which-image",
                Severity.PROBLEM,
                text(
                    "cli", "Images whose SHA-256 begins with “{start}”: {count}", start=wanted.image, count=len(images)
                ),
                text("cli", "Nothing was sent."),
                (text("cli", "Copy more digits from “evsetup firmware list”."),),
            )
        )

    said: list[str] = []

    def show(progress: Progress) -> None:
        percent = f" {100 * progress.done // progress.total} %" if progress.total else ""
        line = f"{output.say(progress.doing)}{percent}"
        if line not in said[-1:]:  # bytes are counted many times a second
            said.append(line)
            output.line(line)

    async with one_charger(wanted, output) as job:
        await job.read()
        update = await job.update_firmware(images[0], show, wanted.protocol)
        output.line(text("cli", "The charger reports firmware {version}.", version=update.version))
        output.document(
            {
                "ok": True,
                "version": update.version,
                "state": update.state.value,
                "transfers": [one.value for one in update.transfers],
            }
        )


def _line(image: FirmwareImage) -> str:
    return f"{image.sha256[:12]}  {image.vendor}  {image.model_pattern}  {image.version}  ({image.integrity.value})"


def _plain(image: FirmwareImage) -> dict[str, object]:
    return {
        "sha256": image.sha256,
        "size": image.size,
        "vendor": image.vendor,
        "model": image.model_pattern,
        "version": image.version,
        "integrity": image.integrity.value,
    }
