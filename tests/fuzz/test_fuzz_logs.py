"""Logs that others send, as bytes of any kind: they are read or refused, and never more is read than is allowed."""

from __future__ import annotations

import contextlib
import gzip
import zipfile
from io import BytesIO
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.diagnosis.log_files import LogLines
from evsetup.diagnosis.log_lines import NoMessage, message_in
from evsetup.diagnosis.log_reader import LogReader
from evsetup.diagnosis.trace_faults import NoRecording

FRAME = '2026-11-22 10:42:44,100 INFO:ocpp:CP_1: send [2,"1","Heartbeat",{}]'
PARTS = st.sampled_from(
    [FRAME, '[3,"1",{}]', '{"message": "', "chargeBoxId=", '\\"', '""', "2026/11/22 10:00:00", "[2,"]
)
LINES = st.lists(PARTS | st.text(max_size=40), max_size=8).map("".join)
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(line=LINES)
def test_any_line_holds_a_message_or_none(line: str) -> None:
    try:
        found = message_in(line)
    except NoMessage:
        return
    assert found.content.startswith("[")
    assert len(found.identity) <= 255


@SLOW
@given(
    content=st.lists(LINES, max_size=20).map(lambda lines: "\n".join(lines).encode("utf-8", "surrogatepass")),
    cut=st.integers(0, 60),
    form=st.sampled_from(["plain", "gzip", "zip", "noise"]),
)
def test_any_file_is_read_or_refused(content: bytes, cut: int, form: str, tmp_path: Path) -> None:
    match form:
        case "gzip":
            content = gzip.compress(content)
        case "zip":
            packed = BytesIO()
            with zipfile.ZipFile(packed, "w") as archive:
                archive.writestr("a.log", content)
            content = packed.getvalue()
        case "noise":
            content = b"PK\x03\x04" + content
    path = tmp_path / "a.log"
    path.write_bytes(content[: max(0, len(content) - cut)])
    with contextlib.suppress(NoRecording):
        assert len(list(LogReader(path))) <= 60
    lines = LogLines(path, most_bytes=100)
    assert sum(map(len, lines)) <= 100
