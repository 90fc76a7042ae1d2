"""Snapshots of a charger's variables in the site file."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.domain.variable import Access, DataType, Snapshot, Variable, VariableName, Variables
from evsetup.storage.records import SnapshotReason
from evsetup.storage.site_faults import Damaged
from evsetup.storage.site_file import SiteFile

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CANARY = "CANARY-Zq8w-Zq8w"

RETRY = Variable(
    VariableName("RetryBackOffWaitMinimum", "OCPPCommCtrlr", evse=1, connector=2, attribute="Target"),
    "30",
    Access.READ_WRITE,
    DataType.INTEGER,
    "s",
    1,
    120.5,
    (),
    True,
)
MODE = Variable(
    VariableName("Mode", "Display", "1", "main"), "", Access.READ_ONLY, DataType.OPTION_LIST, options=("a", "b")
)
UNSHOWN = Variable(VariableName("HeartbeatInterval"), None)


def snapshot(*variables: Variable) -> Snapshot:
    finding = Finding("driver.x", Severity.INFO, text("drivers", "{n} left out", n=3))
    return Snapshot(NOON, Identity("V", serial="1"), OcppVersion.V201, Variables(variables), (finding,))


def test_what_is_kept_comes_back_as_it_was(site: SiteFile) -> None:
    kept = site.put_variables("c1", snapshot(RETRY, MODE, UNSHOWN), SnapshotReason.BY_HAND, "as delivered")

    assert (kept.note, kept.taken, kept.count) == ("as delivered", NOON, 3)
    back = site.variables(kept.number)
    assert back is not None
    assert list(back.variables.values()) == [RETRY, MODE, UNSHOWN]
    assert (back.taken, back.identity, back.version) == (NOON, Identity("V", serial="1"), OcppVersion.V201)
    assert back.findings == snapshot().findings


def test_a_secret_and_what_may_only_be_written_are_kept_by_name_alone(site: SiteFile) -> None:
    key = Variable(VariableName("AuthorizationKey"), Secret(CANARY))
    pin = Variable(VariableName("SimPin"), CANARY, Access.WRITE_ONLY)
    kept = site.put_variables("c1", snapshot(key, pin), SnapshotReason.BEFORE_WRITING)

    back = site.variables(kept.number)
    assert back is not None
    assert [variable.value for variable in back.variables.values()] == [None, None]
    site.close()
    for file in site.path.parent.iterdir():
        assert CANARY.encode() not in file.read_bytes()


def test_snapshots_are_listed_for_one_charger_or_for_all_oldest_first(site: SiteFile) -> None:
    first = site.put_variables("c1", snapshot(RETRY), SnapshotReason.BY_HAND, "one")
    second = site.put_variables("c1", snapshot(MODE), SnapshotReason.BEFORE_WRITING)

    assert site.saved_variables() == site.saved_variables("c1") == (first, second)
    assert site.saved_variables("other") == ()
    assert site.variables(99) is None


def test_a_bent_row_is_told_as_damage(site: SiteFile) -> None:
    kept = site.put_variables("c1", snapshot(RETRY), SnapshotReason.BY_HAND)
    site._connection.execute("UPDATE variable_snapshot SET variables = '[{}]'")

    with pytest.raises(Damaged):
        site.variables(kept.number)
