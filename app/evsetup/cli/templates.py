"""``evsetup template``: what all chargers of a site, of a model or of one bay shall have."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.cli.wish_values import setting_named, typed_setting
from evsetup.commissioning.opening import open_site
from evsetup.commissioning.templates import NotForTemplates, checked
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting, SettingValue, to_plain
from evsetup.domain.template import Level, Origin, Template
from evsetup.domain.text import text
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


async def templates(wanted: argparse.Namespace, output: Output) -> int:
    """Sets, shows or removes templates in the site file; no charger is touched."""
    if wanted.act == "show":
        site = await site_to_look(wanted.site, output)
    else:
        site = await open_site(wanted.site, create=wanted.act == "set")
    try:
        bays = await asyncio.to_thread(site.bays)
        if wanted.act != "show":
            level, place = _place(wanted, bays)
            template = Template(level, place)
            if wanted.act == "set":
                template = _with_values(await _kept(site, level, place), wanted.values)
            await asyncio.to_thread(site.put_template, template)
        kept = await asyncio.to_thread(site.templates)
    finally:
        await asyncio.to_thread(site.close)
    rows = [(one, _origin(one, bays)) for one in kept]
    if not rows:
        output.line(text("cli", "This site has no templates."))
    for one, origin in rows:
        output.line(text("cli", "For {origin}:", origin=origin.words))
        values = [(setting.value, str(value)) for setting, value in one.settings.items()]
        for line in table([*values, *one.variables.items()]):
            output.line("  " + line)
    output.document({"ok": True, "templates": [_plain(one, origin) for one, origin in rows]})
    return 0


def _place(wanted: argparse.Namespace, bays: tuple[Bay, ...]) -> tuple[Level, str]:
    if wanted.model:
        return Level.MODEL, wanted.model
    if not wanted.bay:
        return Level.SITE, ""
    bay = next((bay for bay in bays if bay.label.casefold() == wanted.bay.casefold()), None)
    if bay is None:
        raise Fault(_no_bay(wanted.bay, bays))
    return Level.BAY, bay.id


async def _kept(site: SiteFile, level: Level, place: str) -> Template:
    for one in await asyncio.to_thread(site.templates):
        if (one.level, one.place) == (level, place):
            return one
    return Template(level, place)


def _with_values(template: Template, words: list[str]) -> Template:
    settings: dict[Setting, SettingValue] = dict(template.settings)
    variables = dict(template.variables)
    for word in words:
        name, mark, value = word.partition("=")
        if not mark or not name.strip():
            raise Fault(_bad_word(word))
        setting = setting_named(name)
        for known in [known for known in variables if known.casefold() == name.casefold()]:
            del variables[known]
        if setting is None:
            if value:
                variables[name.strip()] = value
        elif not value:
            settings.pop(setting, None)
        elif setting.is_secret:
            raise NotForTemplates(name)
        else:
            settings[setting] = typed_setting(word)[1]
    return checked(template.level, template.place, settings, variables)


def _origin(template: Template, bays: tuple[Bay, ...]) -> Origin:
    label = next((bay.label for bay in bays if bay.id == template.place), template.place)
    return Origin(template.level, label)


def _plain(template: Template, origin: Origin) -> dict[str, object]:
    settings = {setting.value: to_plain(value) for setting, value in template.settings.items()}
    return {
        "level": template.level.word,
        "name": origin.name,
        "settings": settings,
        "variables": dict(template.variables),
    }


def _bad_word(word: str) -> Finding:
    return Finding(
        "cli.template.no-value",
        Severity.PROBLEM,
        text("cli", "“{word}” has no name and value.", word=word),
        text("cli", "Nothing was kept."),
        (text("cli", "Use: {example}", example="HeartbeatInterval=300"),),
    )


def _no_bay(label: str, bays: tuple[Bay, ...]) -> Finding:
    have = ", ".join(bay.label for bay in bays) or "–"
    return Finding(
        "cli.template.no-bay",
        Severity.PROBLEM,
        text("cli", "This site has no bay “{label}”.", label=label),
        text("cli", "Nothing was kept."),
        (text("cli", "The bays of this site: {have}", have=have),),
    )
