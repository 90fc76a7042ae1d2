"""``evsetup vault``: which keys and passwords are kept, their history; handing them over, taking them over, forgetting them.

No secret is printed unless ``--show`` is given and a person sits at the terminal.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from evsetup.cli.output import Output, table
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.opening import data_folder, open_own_vault, open_site
from evsetup.commissioning.secret_words import kind_words, origin_words, standing_words
from evsetup.commissioning.site_secrets import (
    Incoming,
    Owned,
    Owner,
    Standing,
    all_secrets,
    export_site,
    forget_site,
    look_into,
    secrets_of_site,
    take_over,
)
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.identity import same_serial
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.storage.owner_secrets import Rotation
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, remembered_tier, set_vault_aside
from evsetup.storage.vault_format import VaultTier


async def vault(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when a file has secrets that differ from ours and were left."""
    if wanted.act == "set-aside":
        return await _set_aside(wanted, output)
    if getattr(wanted, "show", False) and not sys.stdout.isatty():
        raise Fault(_no_terminal())
    async with _site(wanted.site) as site, _own_vault(output) as own:
        match wanted.act:
            case "forget" if site is not None:
                return await _forget(wanted, output, site, own)
            case "export" if site is not None:
                return await _export(wanted, output, site, own)
            case "import":
                return await _import(wanted, output, site, own)
            case _:
                return await _list(wanted, output, site, own)


@asynccontextmanager
async def _site(path: Path | None) -> AsyncIterator[SiteFile | None]:
    if path is None:
        yield None
        return
    site = await open_site(path)
    try:
        yield site
    finally:
        await asyncio.to_thread(site.close)


@asynccontextmanager
async def _own_vault(output: Output) -> AsyncIterator[Vault]:
    """This person's vault; where a passphrase protects it, that is asked for. Nothing else will do here."""
    passphrase = None
    if await asyncio.to_thread(remembered_tier, data_folder() / "vault") is VaultTier.PASSPHRASE:
        passphrase = await read_secret(output.say(text("cli", "Passphrase of the vault: ")))
    own = await open_own_vault(passphrase)
    if own.finding is not None:
        output.finding(own.finding)
    try:
        yield own
    finally:
        await asyncio.to_thread(own.close)


async def _list(wanted: argparse.Namespace, output: Output, site: SiteFile | None, own: Vault) -> int:
    owned = await asyncio.to_thread(all_secrets, own) if site is None else await _of_site(site, own)
    owned = tuple(one for one in owned if not wanted.charger or _is(one.owner, wanted.charger))
    history = wanted.act == "history"
    for one in owned:
        lives = one.history if history else one.current
        output.line(_owner_words(one.owner))
        for line in table([_row(life, output, history=history, show=wanted.show) for life in lives]):
            output.line("  " + line)
    if not owned:
        output.line(text("cli", "The vault keeps nothing here."))
    output.document(
        {
            "ok": True,
            "protected_by": own.tier.value,
            "secrets": [
                {
                    "owner": one.owner.ref,
                    "label": one.owner.label,
                    "identity": one.owner.identity,
                    "history": [_plain(life, show=wanted.show) for life in (one.history if history else one.current)],
                }
                for one in owned
            ],
        }
    )
    return 0


async def _forget(wanted: argparse.Namespace, output: Output, site: SiteFile, own: Vault) -> int:
    owned = await _of_site(site, own)
    _name(owned, output)
    await _agree(
        wanted,
        output,
        text("cli", "These are lost for good, unless they were exported. The chargers keep theirs."),
        text("cli", "Forget them?"),
    )
    gone = await asyncio.to_thread(forget_site, site, own)
    output.line(text("cli", "Forgotten: {count}", count=gone))
    output.document({"ok": True, "forgotten": [one.owner.ref for one in owned], "records": gone})
    return 0


async def _export(wanted: argparse.Namespace, output: Output, site: SiteFile, own: Vault) -> int:
    passphrase = await _new_passphrase(output)
    owned = await asyncio.to_thread(export_site, site, own, wanted.out, passphrase)
    _name(owned, output)
    output.line(text("cli", "Written, encrypted: {path}", path=str(wanted.out)))
    output.line(text("cli", "Tell the passphrase to the other person on another way than the file."))
    output.document({"ok": True, "path": str(wanted.out), "owners": [one.owner.ref for one in owned]})
    return 0


async def _import(wanted: argparse.Namespace, output: Output, site: SiteFile | None, own: Vault) -> int:
    passphrase = await read_secret(output.say(text("cli", "Passphrase of the file: ")))
    arrival = await asyncio.to_thread(look_into, wanted.file, passphrase, site, own)
    for line in table([_incoming(one, output) for one in arrival.incoming]):
        output.line(line)
    instead = arrival.conflicts if wanted.take_theirs else ()
    taken = 0 if wanted.check else await asyncio.to_thread(take_over, own, arrival, instead)
    left = len(arrival.conflicts) - len(instead)
    if not wanted.check:
        output.line(text("cli", "Taken over: {count}", count=taken))
    if left:
        output.line(text("cli", "Ours differs and was left: {count}. Add --take-theirs to take theirs.", count=left))
    output.document(
        {
            "ok": not left,
            "site": arrival.site,
            "written": not wanted.check,
            "taken": taken,
            "secrets": [
                {
                    "owner": one.owner.ref,
                    "label": one.owner.label,
                    "kind": one.theirs.kind,
                    "standing": one.standing.value,
                    "on_this_site": one.known,
                }
                for one in arrival.incoming
            ],
        }
    )
    return 1 if left else 0


async def _set_aside(wanted: argparse.Namespace, output: Output) -> int:
    await _agree(
        wanted,
        output,
        text(
            "cli", "The vault is moved into a folder of its own. The next one begins empty; keys must be typed again."
        ),
        text("cli", "Set it aside?"),
    )
    aside = await asyncio.to_thread(set_vault_aside, data_folder() / "vault")
    output.line(text("cli", "The old vault is in {path}", path=str(aside)))
    output.document({"ok": True, "path": str(aside)})
    return 0


async def _of_site(site: SiteFile, own: Vault) -> tuple[Owned, ...]:
    return await asyncio.to_thread(secrets_of_site, site, own)


async def _new_passphrase(output: Output) -> Secret:
    """Typed twice by a person; once by a pipe."""
    passphrase = await read_secret(output.say(text("cli", "New passphrase for the file: ")))
    if sys.stdin.isatty() and passphrase != await read_secret(output.say(text("cli", "Once more: "))):
        raise Fault(
            Finding(
                "cli.passphrases-differ",
                Severity.PROBLEM,
                text("cli", "The two passphrases differ."),
                text("cli", "Nothing was written."),
                (text("cli", "Run the command again."),),
            )
        )
    return passphrase


async def _agree(wanted: argparse.Namespace, output: Output, lost: Text, question: Text) -> None:
    """Goes on only when a person says yes."""
    output.line(lost)
    if wanted.yes:
        return
    answer = ""
    if sys.stdin.isatty():
        answer = await asyncio.to_thread(input, output.say(question) + " [yes/no] ")
    if answer.strip().casefold() != "yes":
        raise Fault(
            Finding(
                "cli.not-agreed",
                Severity.PROBLEM,
                text("cli", "Nobody said yes."),
                text("cli", "The vault is as it was."),
                (text("cli", "Answer with yes, or add --yes."),),
            )
        )


def _name(owned: Sequence[Owned], output: Output) -> None:
    for one in owned:
        kinds = ", ".join(output.say(kind_words(life.kind)) for life in one.current)
        output.line(f"{output.say(_owner_words(one.owner))}: {kinds}")


def _owner_words(owner: Owner) -> Text:
    if owner.dials_in:
        return text("cli", "{name}, dialling in to this laptop", name=owner.identity)
    return text("cli", "{label} ({identity})", label=owner.label, identity=owner.identity or owner.serial or "–")


def _row(life: Rotation, output: Output, *, history: bool, show: bool) -> tuple[str, ...]:
    cells = [output.say(kind_words(life.kind)), output.say(standing_words(life))]
    if history:
        cells += [
            output.say(text("cli", "made {time}", time=_at(life.made))),
            output.say(text("cli", "changed {time}", time=_at(life.replaced))),
            output.say(text("cli", "proven {time}", time=_at(life.confirmed))),
            output.say(origin_words(life)),
            output.say(text("cli", "job {job}", job=life.job[:8] or "–")),
        ]
    if show:
        cells.append(life.kept.reveal() if life.kept is not None else "–")
    return tuple(cells)


def _incoming(one: Incoming, output: Output) -> tuple[str, ...]:
    standing: Mapping[Standing, Text] = {
        Standing.NEW: text("cli", "new"),
        Standing.SAME: text("cli", "as ours"),
        Standing.CONFLICT: text("cli", "ours differs"),
    }
    ours = _at(one.ours.made) if one.ours is not None else "–"
    return (
        output.say(standing[one.standing]),
        output.say(_owner_words(one.owner)),
        output.say(kind_words(one.theirs.kind)),
        output.say(text("cli", "theirs {theirs}, ours {ours}", theirs=_at(one.theirs.made), ours=ours)),
        "" if one.known else output.say(text("cli", "not on this site")),
    )


def _plain(life: Rotation, *, show: bool) -> dict[str, object]:
    plain: dict[str, object] = {
        "kind": life.kind,
        "origin": life.origin.value,
        "job": life.job,
        "made": _iso(life.made),
        "changed": _iso(life.replaced),
        "proven": _iso(life.confirmed),
        "refused": _iso(life.refused),
        "current": life.current,
        "kept": life.kept is not None,
    }
    return {**plain, "secret": life.kept.reveal()} if show and life.kept is not None else plain


def _is(owner: Owner, name: str) -> bool:
    return name in {owner.label, owner.identity, owner.ref} or same_serial(owner.serial, name)


def _at(moment: datetime | None) -> str:
    return "–" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M")


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _no_terminal() -> Finding:
    return Finding(
        "cli.secrets-need-a-terminal",
        Severity.PROBLEM,
        text("cli", "Secrets are shown on a terminal only."),
        text("cli", "The output goes into a file or another program, where a secret would stay."),
        (
            text("cli", "Run the command in a terminal, without a pipe."),
            text("cli", "To hand secrets over, use: evsetup vault export"),
        ),
    )
