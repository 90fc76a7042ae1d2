"""Templates as their dialog shows them: for whom, and which values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from evsetup.commissioning.typed_setting import setting_value, typed_form
from evsetup.commissioning.wanted import Wanted
from evsetup.domain.settings import Setting, SettingValue
from evsetup.domain.template import Level, Template, may_be_shared
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage.records import Bay, ChargerRecord

Rows = tuple[tuple[str, str], ...]
"""Names (of ``Setting`` or OCPP's own) with their values as a person types them."""


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """For whom a template is, and what it holds now."""

    level: Level
    place: str
    words: Text
    rows: Rows = ()


class BadValue(ValueError):
    """A value that is none of its setting's; ``name`` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def choices(
    templates: tuple[Template, ...], bays: Iterable[Bay], records: Iterable[ChargerRecord]
) -> tuple[TemplateChoice, ...]:
    """This site, every model that is known or has a template, every bay."""
    kept = {(one.level, one.place): rows_of(one) for one in templates}
    patterns = [one.place for one in templates if one.level is Level.MODEL]
    models = [record.identity.model for record in records if record.identity.model]
    places = [(Level.SITE, "", text("ui", "All chargers of this site"))]
    places += [
        (Level.MODEL, model, text("ui", "All chargers of model {model}", model=verbatim(model)))
        for model in dict.fromkeys((*patterns, *models))
    ]
    places += [(Level.BAY, bay.id, text("ui", "Only {bay}", bay=verbatim(bay.label))) for bay in bays]
    return tuple(TemplateChoice(level, place, words, kept.get((level, place), ())) for level, place, words in places)


def rows_of(template: Template) -> Rows:
    """The values of a template as they are typed."""
    settings = tuple((setting.value, typed_form(value)) for setting, value in template.settings.items())
    return (*settings, *template.variables.items())


def shareable(wanted: Wanted, level: Level) -> Rows:
    """What a plan wishes that others may have, too."""
    plain = {setting: one.value for setting, one in wanted.settings.items()}
    settings = tuple((s.value, typed_form(value)) for s, value in plain.items() if may_be_shared(level, s, value))
    return (*settings, *((one.name, str(one.value)) for one in wanted.variables.values()))


def overlaid(rows: Rows, newer: Rows) -> Rows:
    """``rows`` with ``newer`` put over them; letter case does not count."""
    by_name = {name.casefold(): (name, value) for name, value in (*rows, *newer)}
    return tuple(by_name.values())


def values_of(rows: Rows) -> tuple[dict[Setting, SettingValue], dict[str, str]]:
    """Settings and single settings of ``rows``. Raises ``BadValue`` at the first that is none."""
    settings: dict[Setting, SettingValue] = {}
    variables: dict[str, str] = {}
    for name, typed in rows:
        setting = next((one for one in Setting if one.value == name), None)
        if setting is None:
            variables[name] = typed
            continue
        try:
            settings[setting] = setting_value(setting, typed)
        except ValueError:
            raise BadValue(name) from None
    return settings, variables
