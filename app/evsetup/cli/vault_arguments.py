"""The words of ``evsetup vault``. Passphrases come from standard input, never from here."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def vault_acts(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Adds what can be done with the vault."""
    listing = acts.add_parser("list", help="Lists the keys and passwords that are kept, without showing them.")
    history = acts.add_parser("history", help="When each was made, changed and proven, and by which job.")
    for act in (listing, history):
        act.add_argument("--site", type=Path, metavar="FILE", help="of this site only, by the names of its bays")
        act.add_argument("--charger", default="", metavar="NAME", help="of this bay, identity or serial only")
        act.add_argument("--show", action="store_true", help="show the secrets themselves; on a terminal only")
    forget = acts.add_parser("forget", help="Takes all secrets of a site out of the vault, for good.")
    forget.add_argument("--site", type=Path, required=True, metavar="FILE")
    forget.add_argument("--yes", action="store_true", help="without asking")
    export = acts.add_parser("export", help="Writes the secrets of a site into a file under a passphrase.")
    export.add_argument("--site", type=Path, required=True, metavar="FILE")
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="FILE.evsecrets")
    bring = acts.add_parser("import", help="Takes secrets over from such a file; what differs is shown and left.")
    bring.add_argument("file", type=Path)
    bring.add_argument("--site", type=Path, metavar="FILE", help="the site that they are for")
    bring.add_argument("--check", action="store_true", help="only say what is in it")
    bring.add_argument("--take-theirs", action="store_true", help="where ours differs, take the one of the file")
    aside = acts.add_parser("set-aside", help="Moves a vault that cannot be opened out of the way; nothing is deleted.")
    aside.add_argument("--yes", action="store_true", help="without asking")
    for act in (listing, history, forget, export, bring, aside):
        json_option(act)
