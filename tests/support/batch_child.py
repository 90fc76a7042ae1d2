"""The program that a test kills in the middle of a batch: ``python -m tests.support.batch_child``, told by one line of JSON.

It says on standard output, one JSON line each, how every charger comes along, and at last what became of all.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from tests.support.secret_service import FolderKeyring

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.batch.batch import Batch
from evsetup.commissioning.batch.member import Member
from evsetup.commissioning.batch.places import places_of
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.secret import Secret
from evsetup.firmware.library import Library
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault


async def main() -> None:
    """The whole batch; ``old`` and ``new`` are keys by identity."""
    told = json.loads(await asyncio.to_thread(sys.stdin.readline))
    folder = Path(told["folder"])
    site = SiteFile.open(folder / "test.evsite")
    vault = open_vault(folder / "vault", keyring=FolderKeyring(folder))
    options = WorkbenchOptions(csms_port=told["port"], mdns=False, watch_usb=False, patience_s=30, watch_s=0.5)
    async with Workbench(site, vault, Library(folder / "firmware"), load_shelf(), options) as bench:
        wish = BatchWish(
            csms_url=told["url"],
            keys={name: Secret(key) for name, key in told["new"].items()},
            log_ins={name: Secret(key) for name, key in told["old"].items()},
            proof=ProofOptions(limit_a=8.0, sight_timeout_s=20),
            wait_s=told["wait_s"],
        )
        batch = Batch(bench, places_of(site.bays(), site.chargers()), wish, concurrency=told["concurrency"])
        batch.subscribe(_tell)
        await batch.prepare()
        await batch.run()
        for member in batch.members:
            _tell(member)
    vault.close()
    site.close()


def _tell(member: Member) -> None:
    line = {
        "identity": member.identity,
        "stage": member.stage.value,
        "doing": member.doing.value if member.doing is not None else None,
        "finding": member.finding.code if member.finding is not None else None,
        "seen": str(member.finding.seen) if member.finding is not None else None,
        "notes": [note.code for note in member.notes],
    }
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
