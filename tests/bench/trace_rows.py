"""A recording of a million messages: found and joined beside a bare loop of ``orjson.loads`` over its lines, then filtered.

``memory`` is what the rows took, in MB; ``first page`` the time until fifty rows that fit were found, or until it was clear
that there are none, for the slowest of several filters.
"""

from __future__ import annotations

import resource
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evsetup.diagnosis.trace_entry import Begun, Message, Opened, line_of
from evsetup.diagnosis.trace_filter import fitting, parse_query
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.ocppj.frame_record import Direction

MESSAGES = 1_000_000
CHARGERS = 20
PAGE = 50
ROUNDS = 3
MOST_SHARE = 3.0
MOST_MS = 200.0
MOST_MB = 300.0
FILTERS = (
    "action:status",
    "charger:07",
    "verdict:problem",
    "heartbeat",
    "connectorid=1 action:status",
    "id-999998",
    "nowhere",
)
_MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def run() -> dict[str, object]:
    """Index ÷ bare loop, the first page of the slowest filter, and memory."""
    import orjson

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "talk.jsonl"
        write(path, MESSAGES)
        bare, ours = [], []
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            with path.open("rb") as file:
                for line in file:
                    orjson.loads(line)
            bare.append(time.perf_counter() - begun)
            store = TraceStore(path)
            begun = time.perf_counter()
            for _share in store.read_on():
                pass
            ours.append(time.perf_counter() - begun)
            if len(ours) < ROUNDS:
                store.close()
        memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        pages = {typed: _first_page_ms(store, typed) for typed in FILTERS}
        store.close()
    slowest = max(pages.values())
    return {
        "rows": {
            "index": {
                "ours": min(ours),
                "peer": min(bare),
                "ratio": min(ours) / min(bare),
                "target": MOST_SHARE,
                "unit": "s",
            },
            "first page": {"ours": slowest, "peer": MOST_MS, "ratio": slowest / MOST_MS, "target": 1.0, "unit": "ms"},
            "memory": {"ours": memory, "peer": MOST_MB, "ratio": memory / MOST_MB, "target": 1.0, "unit": "MB"},
        },
        "pages": pages,
    }


def _first_page_ms(store: TraceStore, typed: str) -> float:
    begun, count = time.perf_counter(), 0
    for rows in fitting(store, parse_query(typed), 0, len(store.index)):
        count += len(rows)
        if count >= PAGE:
            break
    return (time.perf_counter() - begun) * 1000


def write(path: Path, messages: int) -> None:
    """A recording of so many messages of twenty chargers."""
    with path.open("wb") as file:
        file.write(line_of(Begun(_MONDAY, 0, "evsetup 1.0")))
        for link in range(CHARGERS):
            name = f"CP-{link:02}"
            file.write(line_of(Opened(_MONDAY, 0, link, name, "127.0.0.1", f"/{name}", "ocpp1.6")))
        for number in range(0, messages, 2):
            link = number // 2 % CHARGERS
            at = _MONDAY + timedelta(milliseconds=50 * number)
            asked, answered = _said(number, at)
            for direction, words, when in (
                (Direction.FROM_CHARGER, asked, at),
                (Direction.TO_CHARGER, answered, at + timedelta(milliseconds=9)),
            ):
                file.write(line_of(Message(when, number, link, f"CP-{link:02}", direction, words, len(words))))


def _said(number: int, at: datetime) -> tuple[str, str]:
    stamp = at.isoformat()
    match number // 40 % 10:
        case 0:
            return f'[2,"id-{number}","Heartbeat",{{}}]', f'[3,"id-{number}",{{"currentTime":"{stamp}"}}]'
        case 1:
            payload = f'{{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"{stamp}"}}'
            return f'[2,"id-{number}","StatusNotification",{payload}]', f'[3,"id-{number}",{{}}]'
    samples = (
        f'{{"value":"{1000 + number}","measurand":"Energy.Active.Import.Register","unit":"Wh"}},'
        '{"value":"7360","measurand":"Power.Active.Import","unit":"W"}'
    )
    reading = f'[{{"timestamp":"{stamp}","sampledValue":[{samples}]}}]'
    payload = f'{{"connectorId":1,"transactionId":{100 + number % 7},"meterValue":{reading}}}'
    return f'[2,"id-{number}","MeterValues",{payload}]', f'[3,"id-{number}",{{}}]'
