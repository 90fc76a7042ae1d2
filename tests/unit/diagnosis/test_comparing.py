"""Two logs side by side: the difference of their clocks, and what one charger does otherwise."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from evsetup.diagnosis.comparing import Compared, Heard, Side, compared
from evsetup.diagnosis.log_reader import open_recording

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def heard(folder: Path, name: str, lines: list[str], later_s: float = 0.0, identity: str = "CP-1") -> Heard:
    path = folder / name
    stamps = ((NOON + timedelta(seconds=n + later_s)).isoformat() for n in range(len(lines)))
    path.write_text(
        "".join(f"{at} charger={identity} {line}\n" for at, line in zip(stamps, lines, strict=True)), encoding="utf-8"
    )
    read = Heard()
    for entry in open_recording(path):
        read.take(entry)
    read.end()
    return read


def beat(number: int) -> str:
    return f'[2,"{number}","Heartbeat",{{}}]'


def test_the_same_messages_at_two_places_show_how_far_the_clocks_are_apart(tmp_path: Path) -> None:
    lines = [beat(number) for number in range(20)]
    found = compared(heard(tmp_path, "a", lines), heard(tmp_path, "b", [beat(99), *lines[5:15]], later_s=90 + 4))
    assert found.same == 10
    assert found.offset_s == 90
    assert "+90.000 s" in str(found.clocks)


def test_of_different_talk_no_clock_is_known(tmp_path: Path) -> None:
    found = compared(heard(tmp_path, "a", [beat(1)]), heard(tmp_path, "b", [beat(2)], identity="CP-2"))
    assert (found.offset_s, found.same) == (None, 0)
    assert "No message is in both" in str(found.clocks)
    assert [(one, other) for one, other, _ in found.pairs] == [("CP-1", "CP-2")]


def differences(found: Compared) -> dict[tuple[str, str], tuple[int, int]]:
    ((_, _, rows),) = found.pairs
    return {(row.kind, row.what): (row.first, row.second) for row in rows}


def test_what_only_one_does_or_far_more_often_is_told_and_the_rest_is_not(tmp_path: Path) -> None:
    boot = '[2,"b","BootNotification",{"chargePointVendor":"A","chargePointModel":"B"}]'
    no = '[4,"b","InternalError","",{}]'
    many = [beat(number) for number in range(12)]
    status = [f'[2,"s{n}","DataTransfer",{{"vendorId":"x"}}]' for n in range(12)]
    first = heard(tmp_path, "a", [boot, no, *many, *status])
    second = heard(tmp_path, "b", [*many, *status])
    told = differences(compared(first, second))
    assert told["from charger", "BootNotification"] == (1, 0)
    assert told["error", "BootNotification · InternalError"] == (1, 0)
    assert ("from charger", "Heartbeat") not in told
    rows = compared(first, second).pairs[0][2]
    assert {row.side for row in rows if row.what == "BootNotification"} == {Side.FIRST}
    assert compared(second, second).pairs[0][2] == ()
