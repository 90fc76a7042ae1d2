"""Variables in a file for other programs."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from tests.support.snapshots import keys_of

from evsetup.commissioning.known_variable import known_variables, with_secrets_hidden
from evsetup.commissioning.variable_export import write_export

SHOWN = with_secrets_hidden(
    keys_of(HeartbeatInterval="60", AuthorizationKey="CANARY-Zq8w", Note="=HYPERLINK(1)", Low="-5", Unseen=None)
)


def test_json_lines_hold_one_variable_each_and_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    write_export(path, known_variables(SHOWN))

    rows = {row["name"]: row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    assert rows["HeartbeatInterval"]["value"] == "60"
    assert rows["HeartbeatInterval"]["unit"] == "s"
    assert rows["HeartbeatInterval"]["meaning"]
    assert rows["Unseen"]["value"] is None
    assert b"CANARY" not in path.read_bytes()


def test_a_spreadsheet_takes_nothing_from_the_wire_for_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    write_export(path, known_variables(SHOWN))

    rows = {row["name"]: row["value"] for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())}
    assert (rows["Note"], rows["Low"], rows["HeartbeatInterval"]) == ("'=HYPERLINK(1)", "-5", "60")
    assert b"CANARY" not in path.read_bytes()
