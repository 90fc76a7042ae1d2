"""``evsetup stick``: a USB memory stick that configures a Bender charge controller without any network."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import text
from evsetup.drivers.bender_stick import Parameter, clean, exported, prepare_export, prepare_import


async def stick(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when the stick cannot be used."""
    folder: Path = wanted.folder
    match wanted.act:
        case "export":
            await asyncio.to_thread(prepare_export, folder, await _password(output))
            output.line(
                text("cli", "The stick is ready: the controller writes its settings onto it when it is put in.")
            )
            output.line(text("cli", "Pull it out when the lamp says so. Its password is on it in clear: keep it safe."))
            output.document({"ok": True, "findings": []})
        case "show":
            _show(list((await asyncio.to_thread(exported, folder)).values()), output)
        case "write":
            await _write(wanted, output)
        case _:
            removed = await asyncio.to_thread(clean, folder)
            output.line(text("cli", "Taken off the stick: {names}", names=", ".join(removed) or "–"))
            output.document({"ok": True, "removed": list(removed), "findings": []})
    return 0


async def _write(wanted: argparse.Namespace, output: Output) -> None:
    password = await _password(output)
    values: dict[str, str | Secret] = {}
    for word in wanted.set:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise Fault(_not_a_value(word))
        if Parameter(name, "").secret:
            raise Fault(_secret_in_words(name))
        values[name] = value
    for name in wanted.secret_stdin:
        values[name] = await read_secret(output.say(text("cli", "Value of {name}: ", name=name)))
    if not values:
        raise Fault(_not_a_value(""))
    written = await asyncio.to_thread(prepare_import, wanted.folder, password, values)
    _show([Parameter(p.name, p.value if isinstance(values[p.name], str) else MASK, p.version) for p in written], output)
    output.line(text("cli", "Put the stick into the controller: it takes the values, restarts and blinks quickly."))
    output.line(text("cli", "Then read the charger, and clean the stick: its password is on it in clear."))


def _show(parameters: list[Parameter], output: Output) -> None:
    shown = {parameter.name: MASK if parameter.secret else parameter.value for parameter in parameters}
    for name, value in shown.items():
        output.line(text("cli", "{name}: {value}", name=name, value=value))
    if not shown:
        output.line(text("cli", "No controller has written onto this stick yet."))
    output.document({"ok": True, "parameters": shown, "findings": []})


async def _password(output: Output) -> Secret:
    return await read_secret(output.say(text("cli", "Password of the charger's page: ")))


def _not_a_value(word: str) -> Finding:
    return Finding(
        "cli.stick.no-value",
        Severity.PROBLEM,
        text("cli", "“{word}” gives no parameter a value.", word=word),
        text("cli", "Nothing was written."),
        (text("cli", "Use: --set NAME=VALUE with a name that show prints, or --secret-stdin NAME."),),
    )


def _secret_in_words(name: str) -> Finding:
    return Finding(
        "cli.stick.secret",
        Severity.PROBLEM,
        text("cli", "{name} is a secret, and secrets never come on the command line.", name=name),
        text("cli", "Nothing was written."),
        (text("cli", "Use: --secret-stdin {name}", name=name),),
    )
