"""Reads what a charger card says of a family's habits: the tables ``[access]`` and ``[limits]``, and when a change acts."""

from __future__ import annotations

import re

from evsetup.cards.habits import Access, Applies, IdentityHabit, Limits
from evsetup.cards.table import Table
from evsetup.domain.text import text

IDENTITY_HABITS = {habit.value: habit for habit in IdentityHabit}
APPLIES = {when.value: when for when in Applies}
TRANSFERS = ("http", "https", "ftp", "ftps", "sftp")

_PAGE = re.compile(r"https?://\{host\}(:[0-9]{1,5})?(/[!-z|~]{0,100})?\Z")
_MOST_A = 1000


def read_access(table: Table) -> Access:
    """Its own page, its apps and its log-in."""
    page = table.line("page", "", most=140)
    if page and not _PAGE.match(page):
        example = "http://{host}/operator"
        table.wrong("page", text("cards", "must be an address like {example}", example=example))
    return Access(page, table.texts("users"), table.texts("apps"), table.texts("log_in", braces=False))


def read_limits(table: Table) -> Limits:
    """What it can carry."""
    limits = Limits(
        table.measure("least_a"),
        table.measure("most_a"),
        table.numbers("steps_a", least=1, most=_MOST_A),
        table.numbers("phases", least=1, most=3),
    )
    for name, amps in (("least_a", limits.least_a), ("most_a", limits.most_a)):
        if amps is not None and not 1 <= amps <= _MOST_A:
            table.wrong(name, text("cards", "must be a number from {least} to {most}", least=1, most=_MOST_A))
    if limits.least_a is not None and limits.most_a is not None and limits.least_a > limits.most_a:
        table.wrong("least_a", text("cards", "must not be greater than {other}", other="most_a"))
    return limits


def read_transfers(top: Table) -> tuple[str, ...]:
    """The schemes from which it fetches firmware over OCPP."""
    schemes = top.texts("firmware_transfers")
    if not set(schemes) <= set(TRANSFERS):
        top.wrong("firmware_transfers", text("cards", "must hold only {choices}", choices=", ".join(TRANSFERS)))
    return schemes
