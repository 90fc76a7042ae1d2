"""Example views of the proxy card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from evsetup.ocppj import proxy_findings
from evsetup.ui.models.proxy import ProxyView, Upstream

OPERATORS = (
    Upstream("riverside", "Riverside Energy", "wss://csms.riverside.example/ocpp"),
    Upstream(
        "other", "Another Operator with a long name", "wss://ocpp.other.example/steve/websocket/CentralSystemService"
    ),
)
FOLDED = ProxyView(here=True, operators=OPERATORS, record=Path("/srv/recordings/trace 2026-11-25 10.31.jsonl"))
ASKING = replace(FOLDED, unfolded=True, operator="riverside", address=OPERATORS[0].address)
WAITING = replace(ASKING, url="ws://192.168.1.20:9100", recording=True, besides=(("a", "Bay 08"),))
BUSY = replace(
    WAITING,
    secure=True,
    url="wss://192.168.1.20:9100",
    fingerprint=":".join(["3F"] * 32),
    identities=("CP-07", "CP-12"),
    boots={"CP-07": "Accepted", "CP-12": "Pending"},
    messages=4812,
    behind=("Bay 07", "Bay 12"),
    besides=(("a", "Bay 08"),),
    waiting=1,
    holding=2,
)
REFUSED = replace(
    WAITING,
    findings=(
        proxy_findings.refused("CP-07", "wss://csms.riverside.example/ocpp/CP-07", 401, "401 Unauthorized", "no"),
    ),
)
ENDED = replace(FOLDED, recorded=Path("/srv/recordings/trace 2026-11-25 10.31.jsonl"), messages=12)
STATES = {"folded": FOLDED, "asking": ASKING, "waiting": WAITING, "busy": BUSY, "refused": REFUSED, "ended": ENDED}
