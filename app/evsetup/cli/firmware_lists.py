"""``evsetup firmware index``, ``pin``, ``pins``, ``unpin``: signed lists, and whose signatures count on this laptop."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from evsetup.cli.firmware import image_document, image_line, one_image
from evsetup.cli.one_charger import own_vault
from evsetup.cli.output import Output, table
from evsetup.commissioning.signing_key import signing_key
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import Text, text
from evsetup.firmware import index_faults
from evsetup.firmware.importing import checked_index, lies_beside, root_in
from evsetup.firmware.index_faults import IndexFault, UnknownPublisher
from evsetup.firmware.library import Library
from evsetup.firmware.publishers import Publishers, root_fingerprint
from evsetup.firmware.signed_index import fingerprint_of, same_fingerprint, sign_index
from evsetup.storage.atomic_file import replace_file
from evsetup.storage.vault_format import VaultTier

_LARGEST_KEY = 16 * 1024


async def lists(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    """The one act that was asked for."""
    publishers = Publishers(library.folder)
    match wanted.act:
        case "index" if wanted.index_act == "make":
            return await _make(wanted, output, library)
        case "index":
            return await _check(wanted, output, publishers)
        case "pin":
            return await _pin(wanted, output, publishers)
        case "unpin":
            gone = await asyncio.to_thread(publishers.unpin, wanted.name)
            if not gone:
                raise Fault(_nobody(wanted.name))
            output.line(text("cli", "No longer accepted: {name}", name=wanted.name))
            output.document({"ok": True, "unpinned": wanted.name})
            return 0
        case _:
            return await _pins(output, publishers)


async def _make(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    images = await asyncio.to_thread(library.images)
    chosen = [one_image(images, start) for start in wanted.image] or list(images)
    if not chosen:
        raise Fault(_told("cli.no-images", text("cli", "The library is empty."), text("cli", "Add images first.")))
    key = await _key(wanted, output)
    try:
        content = sign_index(wanted.publisher, wanted.number, chosen, key)
    except ValueError:
        raise Fault(
            _told(
                "cli.list-without-name",
                text("cli", "A list has a publisher of at most 200 letters and a number from 1."),
                text("cli", "Give --publisher and --number so."),
            )
        ) from None
    try:
        await asyncio.to_thread(_written, wanted.out, content)
    except OSError as error:
        raise Fault(
            _told(
                "cli.unwritable",
                text("cli", "{name} cannot be written ({why}).", name=wanted.out.name, why=error.strerror or "?"),
                text("cli", "Choose another place."),
            )
        ) from error
    fingerprint = fingerprint_of(key.public_key().public_bytes_raw())
    output.line(text("cli", "Written: {path}, images: {count}", path=str(wanted.out), count=len(chosen)))
    output.line(text("cli", "Fingerprint of your key: {fingerprint}", fingerprint=fingerprint))
    output.line(text("cli", "Tell it on another way than the file; put the image files beside the list."))
    output.document({"ok": True, "path": str(wanted.out), "fingerprint": fingerprint, "images": _names(chosen)})
    return 0


def _written(path: Path, content: bytes) -> None:
    replace_file(path.absolute(), content, for_others=True)


async def _key(wanted: argparse.Namespace, output: Output) -> Ed25519PrivateKey:
    """The vault's key, or one from standard input: never from argv, never from a file that we would have to guard."""
    if wanted.key_stdin:
        pem = await asyncio.to_thread(sys.stdin.read, _LARGEST_KEY)
        try:
            key = load_pem_private_key(pem.encode(), None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            key = None
        if isinstance(key, Ed25519PrivateKey):
            return key
        raise Fault(
            _told(
                "cli.no-signing-key",
                text("cli", "What came over standard input is no Ed25519 key in PEM form without a passphrase."),
                text("cli", "Make one with “openssl genpkey -algorithm ed25519”, or leave --key-stdin out."),
            )
        )
    vault = await own_vault(output)
    try:
        if vault.tier is VaultTier.SESSION:
            raise Fault(
                _told(
                    "cli.key-would-be-lost",
                    text("cli", "The vault keeps nothing beyond this run, so your key would be lost."),
                    text("cli", "Open the vault, or bring a key with --key-stdin."),
                )
            )
        return await signing_key(vault)
    finally:
        await asyncio.to_thread(vault.close)


async def _check(wanted: argparse.Namespace, output: Output, publishers: Publishers) -> int:
    index = await asyncio.to_thread(checked_index, wanted.file)
    output.line(text("cli", "List {number} of {name}", number=index.number, name=index.publisher))
    output.line(text("cli", "Fingerprint: {fingerprint}", fingerprint=index.fingerprint))
    fault: IndexFault | None = None
    try:
        await asyncio.to_thread(publishers.check, index)
        output.line(text("cli", "Its publisher is accepted on this laptop, and the list does not go back."))
    except IndexFault as raised:
        fault = raised
        output.finding(raised.finding)
    beside = {image.sha256: await asyncio.to_thread(lies_beside, wanted.file, image) for image in index.images}
    for image in index.images:
        output.line(f"{image_line(image)}  {output.say(_BESIDE[beside[image.sha256]])}")
    wrong = any(right is False for right in beside.values())
    good = not wrong and (fault is None or isinstance(fault, UnknownPublisher))
    output.document(
        {
            "ok": good,
            "publisher": index.publisher,
            "number": index.number,
            "fingerprint": index.fingerprint,
            "accepted": fault is None,
            "findings": [output.as_json(fault.finding)] if fault is not None else [],
            "images": [{**image_document(image), "beside": beside[image.sha256]} for image in index.images],
        }
    )
    return 0 if good else 1


_BESIDE: dict[bool | None, Text] = {
    True: text("cli", "lies beside it, unchanged"),
    False: text("cli", "lies beside it, and is ANOTHER file"),
    None: text("cli", "does not lie beside it"),
}


async def _pin(wanted: argparse.Namespace, output: Output, publishers: Publishers) -> int:
    if wanted.vendor:
        root = await asyncio.to_thread(root_in, wanted.file)
        await _compared(wanted, output, root_fingerprint(root), wanted.vendor)
        await asyncio.to_thread(publishers.pin_root, wanted.vendor, root)
        name, fingerprint = wanted.vendor, root_fingerprint(root)
    else:
        index = await asyncio.to_thread(checked_index, wanted.file)
        await _compared(wanted, output, index.fingerprint, index.publisher)
        await asyncio.to_thread(publishers.pin, index)
        name, fingerprint = index.publisher, index.fingerprint
    output.line(text("cli", "Accepted: {name}, {fingerprint}", name=name, fingerprint=fingerprint))
    output.document({"ok": True, "pinned": name, "fingerprint": fingerprint})
    return 0


async def _compared(wanted: argparse.Namespace, output: Output, shown: str, name: str) -> None:
    """Goes on only when a person has the same fingerprint from elsewhere: typed, not nodded at."""
    told = wanted.fingerprint
    if told is None and sys.stdin.isatty():
        question = text("cli", "Type the fingerprint that {name} told you on another way: ", name=name)
        told = await asyncio.to_thread(input, output.say(question))
    if not same_fingerprint(told or "", shown):
        raise index_faults.other_fingerprint(shown)


async def _pins(output: Output, publishers: Publishers) -> int:
    accepted, roots = await asyncio.to_thread(publishers.accepted), await asyncio.to_thread(publishers.roots)
    rows = [
        (one.name, one.fingerprint, output.say(text("cli", "list {number}", number=one.number))) for one in accepted
    ]
    rows += [(root.vendor, root.fingerprint, output.say(text("cli", "root certificate"))) for root in roots]
    for line in table(rows):
        output.line(line)
    if not rows:
        output.line(text("cli", "Nobody's signature counts on this laptop yet."))
    output.document(
        {
            "ok": True,
            "publishers": [
                {"name": one.name, "fingerprint": one.fingerprint, "number": one.number} for one in accepted
            ],
            "roots": [{"vendor": root.vendor, "fingerprint": root.fingerprint} for root in roots],
        }
    )
    return 0


def _names(images: Sequence[FirmwareImage]) -> list[dict[str, object]]:
    return [image_document(image) for image in images]


def _nobody(name: str) -> Finding:
    return _told(
        "cli.not-pinned",
        text("cli", "“{name}” is not accepted on this laptop.", name=name),
        text("cli", "“evsetup firmware pins” lists who is."),
    )


def _told(code: str, seen: Text, do: Text) -> Finding:
    return Finding(code, Severity.PROBLEM, seen, text("cli", "Nothing was written."), (do,))
