"""Checks what goes into a template: never a secret, and nothing that belongs to one charger alone."""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.cards.meanings import is_secret
from evsetup.commissioning.faults import CommissioningFault
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.template import Level, Template, may_be_shared
from evsetup.domain.text import text
from evsetup.domain.variable import VariableName
from evsetup.ocppj.redaction import is_secret_name

_OF_ONE_CHARGER = frozenset({"chargeboxid", "chargepointid", "cst_chargeboxid", "identity"})


class NotForTemplates(CommissioningFault):
    """This value is no template's."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Finding(
                "commissioning.template.not-shared",
                Severity.PROBLEM,
                text("commissioning", "{name} does not go into a template.", name=name),
                text(
                    "commissioning",
                    "Keys, passwords, identities and fixed addresses belong to one charger. Nothing was kept.",
                ),
                (
                    text("commissioning", "Keys are made for each charger; identities stand in the plan of the bays."),
                    text("commissioning", "A fixed address may stand in the template of one bay."),
                ),
            )
        )


def checked(
    level: Level, place: str, settings: Mapping[Setting, SettingValue], variables: Mapping[str, str]
) -> Template:
    """The template. Raises ``NotForTemplates`` at the first value that does not belong there."""
    for setting, value in settings.items():
        if not may_be_shared(level, setting, value):
            raise NotForTemplates(setting.value)
    for name in variables:
        if _holds_a_secret(name) or name.casefold() in _OF_ONE_CHARGER:
            raise NotForTemplates(name)
    return Template(level, place, Settings(settings), dict(variables))


def _holds_a_secret(name: str) -> bool:
    component, _, variable = name.rpartition(".")
    named = VariableName(variable, component.partition("[")[0])
    known = any(is_secret(version, named) for version in (OcppVersion.V16, OcppVersion.V201))
    return known or is_secret_name(variable)
