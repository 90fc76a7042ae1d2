"""The root certificate of an operator's card as a file, which is what TLS wants."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from evsetup.cards.csms_card import RootOfTrust


@asynccontextmanager
async def root_as_file(root: RootOfTrust, chosen: Path | None = None) -> AsyncIterator[Path | None]:
    """What a person has ``chosen``, else the file beside the card, else the card's own text in a file that goes again."""
    known = chosen or root.file
    if known is not None or not root.pem:
        yield known
        return
    folder = await asyncio.to_thread(tempfile.TemporaryDirectory, prefix="evsetup-root-", ignore_cleanup_errors=True)
    try:
        path = Path(folder.name, "root.pem")
        await asyncio.to_thread(path.write_text, root.pem, "ascii")
        yield path
    finally:
        await asyncio.to_thread(folder.cleanup)
