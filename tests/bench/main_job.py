"""The whole headless main job on the demo site: how long, and how much of it is our own and not a charger's reboot."""

from __future__ import annotations

import json
import subprocess
import sys


def run() -> dict[str, object]:
    """Does the job once; there is no peer, so the ratio is our own part of the whole."""
    command = [sys.executable, "-m", "evsetup", "demo", "--headless", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    told = json.loads(done.stdout)
    own = told.get("own_s", told["elapsed_s"] - told["simulated_wait_s"])
    return {
        "ours": own,
        "peer": told["elapsed_s"],
        "unit": "s",
        "ratio": round(own / told["elapsed_s"], 3),
        "simulated_wait_s": told["simulated_wait_s"],
        "peer_is": "the whole job, the chargers' reboots and ramps included",
    }
