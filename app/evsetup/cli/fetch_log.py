"""``evsetup fetch-log``: asks one charger for its log and takes it, on this laptop, into a file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.domain.certificate import LogKind
from evsetup.domain.progress import Progress
from evsetup.domain.text import Text, text

KINDS: Mapping[str, LogKind] = {"security": LogKind.SECURITY, "diagnostics": LogKind.DIAGNOSTICS}


async def fetch_log(wanted: argparse.Namespace, output: Output) -> int:
    """Waits for the charger, takes its log to ``--out``, and says how large it is. What fails is a finding."""
    said: list[Text] = []

    def tell(progress: Progress) -> None:
        # Bytes are counted many times a second; each sentence is said once.
        if progress.doing not in said:
            said.append(progress.doing)
            output.line(progress.doing)

    async with one_charger(wanted, output) as job:
        fetched = await job.security.fetch_log(KINDS[wanted.kind], wanted.out, tell, wanted.protocol)
    output.line(text("cli", "Log saved: {path} ({count} bytes)", path=str(fetched.path), count=fetched.size))
    output.document({"ok": True, "file": str(fetched.path), "bytes": fetched.size, "sha256": fetched.sha256})
    return 0
