"""What counts as not being as before: writable values and the security profile; what moves by itself or is hidden does not."""

from __future__ import annotations

import pytest

from evsetup.commissioning.after_update import _told, settings_changed, variables_changed
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.variable import Access, Variable, VariableName, Variables


def variables(**values: str | Secret | None) -> Variables:
    return Variables([Variable(VariableName(name), value) for name, value in values.items()])


def test_a_writable_value_that_moved_or_vanished_is_told() -> None:
    changed = variables_changed(
        variables(HeartbeatInterval="60", Gone="x", Same="1"), variables(HeartbeatInterval="300", Same="1")
    )
    assert [(one.name, one.old, one.new) for one in changed] == [("HeartbeatInterval", "60", "300"), ("Gone", "x", "")]


def test_what_moves_by_itself_is_hidden_or_read_only_is_no_difference() -> None:
    read_only = Variable(VariableName("FirmwareVersion"), "1.0", Access.READ_ONLY)
    before = Variables([*variables(DateTime="1", Key=Secret("a" * 16), Hidden=None).values(), read_only])
    now = variables(DateTime="2", Key=Secret("b" * 16), Hidden="seen now", FirmwareVersion="2.0")
    assert variables_changed(before, now) == ()


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("2", "1", ["firmware.after.profile-lower"]),
        ("2", "", ["firmware.after.profile-lower"]),
        ("1", "2", ["firmware.after.differs"]),
        ("2", "2", ["firmware.after.same"]),
    ],
)
def test_a_security_profile_that_went_down_is_a_problem_even_where_it_is_read_only(
    old: str, new: str, codes: list[str]
) -> None:
    name = VariableName("SecurityProfile", "SecurityCtrlr")
    before = Variables([Variable(name, old, Access.READ_ONLY)])
    now = Variables([Variable(name, new, Access.READ_ONLY)] if new else [])
    assert [finding.code for finding in _told(variables_changed(before, now), 1)] == codes


def test_settings_of_a_page_are_compared_without_secrets() -> None:
    before = Settings({Setting.HOSTNAME: "bay-1", Setting.KEY: Unknown.UNREADABLE, Setting.MAX_CURRENT: 16})
    now = Settings({Setting.HOSTNAME: "openevse", Setting.KEY: Secret("0123456789abcdef"), Setting.MAX_CURRENT: 16})
    assert [(one.name, one.old, one.new) for one in settings_changed(before, now)] == [
        ("network.hostname", "bay-1", "openevse")
    ]
