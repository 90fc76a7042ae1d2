"""``evsetup firmware``: the library on this laptop. Lists and pins: ``firmware_lists``; updates: ``firmware_apply``, ``firmware_board``."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import replace
from pathlib import Path

from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.firmware_overview import ChargerNow, overview
from evsetup.commissioning.opening import open_own_library
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage, ImageSignature, Integrity
from evsetup.domain.text import text
from evsetup.firmware.import_findings import NothingTaken
from evsetup.firmware.importing import Importer
from evsetup.firmware.library import Library, checksum
from evsetup.firmware.publishers import Publishers

_LARGEST_WORD = 64 * 1024


async def firmware(wanted: argparse.Namespace, output: Output) -> int:
    """Adds, lists, removes; signs and accepts; applies."""
    library = await open_own_library()
    for finding in library.findings:
        output.finding(finding)
    match wanted.act:
        case "add":
            return await _add(wanted, output, library)
        case "list":
            return await _list(wanted, output, library)
        case "remove":
            image = one_image(await asyncio.to_thread(library.images), wanted.image)
            await asyncio.to_thread(library.remove, image)
            output.line(text("cli", "Removed: {name}", name=image_line(image)))
            output.document({"ok": True, "removed": image_document(image)})
            return 0
        case "apply":
            from evsetup.cli.firmware_apply import apply

            return await apply(wanted, output, library)
        case "update":
            from evsetup.cli.firmware_update import update

            return await update(wanted, output, library)
        case "board" if wanted.esp32:
            from evsetup.cli.firmware_esp32 import esp32

            return await esp32(wanted, output, library)
        case "board":
            from evsetup.cli.firmware_board import board

            await board(wanted, output, library)
            return 0
        case _:
            from evsetup.cli.firmware_lists import lists

            return await lists(wanted, output, library)


def one_image(images: tuple[FirmwareImage, ...], start: str) -> FirmwareImage:
    """The one image whose SHA-256 begins so. Raises a ``Fault`` when it is none, or several."""
    found = [image for image in images if start and image.sha256.startswith(start.lower())]
    if len(found) == 1:
        return found[0]
    raise Fault(
        Finding(
            "cli.which-image",
            Severity.PROBLEM,
            text("cli", "Images whose SHA-256 begins with “{start}”: {count}", start=start, count=len(found)),
            text("cli", "Nothing was sent."),
            (text("cli", "Copy more digits from “evsetup firmware list”."),),
        )
    )


def image_line(image: FirmwareImage) -> str:
    """One image for a person."""
    return f"{image.sha256[:12]}  {image.vendor}  {image.model_pattern}  {image.version}  ({image.integrity.value})"


def image_document(image: FirmwareImage) -> dict[str, object]:
    """One image for ``--json``."""
    return {
        "sha256": image.sha256,
        "size": image.size,
        "file": image.file_name,
        "vendor": image.vendor,
        "model": image.model_pattern,
        "version": image.version,
        "integrity": image.integrity.value,
        "source": image.source,
    }


async def _add(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    importer = Importer(library, Publishers(library.folder))
    path = wanted.file

    try:
        if told := _told(wanted, await asyncio.to_thread(_signature, wanted)):
            done = await asyncio.to_thread(importer.add_file, path, told, wanted.md5)
        else:
            done = await asyncio.to_thread(importer.add, path)
    except NothingTaken as nothing:
        for finding in nothing.others:
            output.finding(finding)
        raise
    for image in done.images:
        output.line(text("cli", "Added: {name}", name=image_line(image)))
    for finding in done.findings:
        output.finding(finding)
    fails = any(finding.severity.fails for finding in done.findings)
    output.document(
        {
            "ok": not fails,
            "images": [image_document(image) for image in done.images],
            "findings": [output.as_json(finding) for finding in done.findings],
        }
    )
    return 1 if fails else 0


def _told(wanted: argparse.Namespace, signature: ImageSignature | None) -> FirmwareImage | None:
    """A person's word for what a file is; ``None`` where they give none and it must be told otherwise."""
    words = (wanted.vendor, wanted.model, wanted.version)
    if not any(words):
        if wanted.sha256 or wanted.md5 or signature:
            raise Fault(_half_told())
        return None
    if not all(words) or wanted.file.is_dir():
        raise Fault(_half_told())
    sha256 = checksum(wanted.sha256, "SHA-256")
    integrity = Integrity.HASH_ONLY if sha256 else Integrity.UNVERIFIED
    image = FirmwareImage(sha256, 0, wanted.file.name, wanted.vendor, wanted.model, wanted.version, integrity)
    return replace(image, signature=signature)


def _half_told() -> Finding:
    return Finding(
        "cli.firmware-half-told",
        Severity.PROBLEM,
        text("cli", "Give --vendor, --model and --version of one file together, or none of them."),
        text("cli", "Nothing was added."),
        (text("cli", "Without them a signed list, or a manifest beside the file, must tell what it is for."),),
    )


def _signature(wanted: argparse.Namespace) -> ImageSignature | None:
    if wanted.signature is None and wanted.certificate is None:
        return None
    if wanted.signature is None or wanted.certificate is None:
        raise Fault(
            Finding(
                "cli.signature-alone",
                Severity.PROBLEM,
                text("cli", "A signature and its certificate come together."),
                text("cli", "Nothing was added."),
                (text("cli", "Give both --signature and --certificate."),),
            )
        )
    return ImageSignature(_words_in(wanted.signature), _words_in(wanted.certificate))


def _words_in(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_WORD).decode("ascii", "replace").strip()
    except OSError as error:
        raise Fault(
            Finding(
                "cli.unreadable",
                Severity.PROBLEM,
                text("cli", "{name} cannot be read ({why}).", name=path.name, why=error.strerror or "?"),
                text("cli", "Nothing was added."),
                (text("cli", "Check the name of the file."),),
            )
        ) from error


async def _list(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    images = await asyncio.to_thread(library.images)
    for line in table([_row(image) for image in images]):
        output.line(line)
    if not images:
        output.line(text("cli", "The library is empty."))
    document: dict[str, object] = {"ok": True, "images": [image_document(image) for image in images]}
    if wanted.site is not None:
        site = await site_to_look(wanted.site, output)
        try:
            records = await asyncio.to_thread(site.chargers)
        finally:
            await asyncio.to_thread(site.close)
        standing = overview([ChargerNow(record.id, record.label, record.identity) for record in records], images)
        for one in standing:
            output.line(f"{one.charger.label}: {output.say(one.says)}")
        document["chargers"] = [
            {
                "id": one.charger.key,
                "label": one.charger.label,
                "firmware": one.charger.identity.firmware,
                "newest": one.best.version if one.best is not None else None,
                "sha256": one.best.sha256 if one.best is not None else None,
                "out_of_date": one.out_of_date,
            }
            for one in standing
        ]
    output.document(document)
    return 0


def _row(image: FirmwareImage) -> tuple[str, ...]:
    return (
        image.sha256[:12],
        image.vendor,
        image.model_pattern,
        image.version,
        image.integrity.value,
        f"{image.size / 1e6:.2f} MB",
        image.source,
    )
