"""Writes CSMS cards: as one TOML file with everything in it, into any folder or into a person's own, never over another silently."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.faults import CardFault
from evsetup.cards.table import CardFile
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.identity_rule import ANY_IDENTITY
from evsetup.domain.key_wish import ANY_KEY
from evsetup.domain.text import text

_HEAD = """\
# A CSMS card of evsetup: what an installer needs to know to bring a charger onto this operator.
# It holds no key and no password; those are typed in, or made, per charger.

"""


class CardExists(Fault):
    """A card would take the place of another file; ``path`` is that file."""

    def __init__(self, path: Path, card_id: str) -> None:
        self.path = path
        super().__init__(
            Finding(
                "cards.exists",
                Severity.WARNING,
                text("cards", "There is already a card {id}, in {file}.", id=card_id, file=path.name),
                text("cards", "It stays as it is until you choose."),
                (
                    text("cards", "Give this card another id."),
                    text("cards", "Or replace the other; it is kept beside it with the ending .before."),
                ),
                (Evidence("file", str(path)),),
            )
        )


class CardNotWritten(Fault):
    """The folder or drive did not take the file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            Finding(
                "cards.not-written",
                Severity.PROBLEM,
                text("cards", "The card could not be written to {file}.", file=path.name),
                text("cards", "Nothing was changed."),
                (text("cards", "Choose another folder, or look whether the drive is full or locked."),),
                (Evidence(str(path.parent), reason),),
            )
        )


def csms_card_members(card: CsmsCard) -> dict[str, object]:
    """The card as members of a file, the certificate as text among them; what says nothing is left out."""
    key, identity, root = card.key, card.identity, card.root
    everything: dict[str, tuple[object, object]] = {
        "id": (card.id, ""),
        "name": (card.name, ""),
        "dated": (card.dated, ""),
        "address": (card.address, ""),
        "ocpp_versions": ([str(version) for version in card.ocpp_versions], None),
        "security_profile": (card.security_profile, None),
        "key_rule": (key.rule.value, None),
        "key_least": (key.least, ANY_KEY.least),
        "key_most": (key.most, ANY_KEY.most),
        "key_alphabet": (key.alphabet.value, ANY_KEY.alphabet.value),
        "identity_pattern": (identity.pattern, ""),
        "identity_prefix": (identity.prefix, ""),
        "identity_case": (identity.case.value, ANY_IDENTITY.case.value),
        "identity_most": (identity.most, ANY_IDENTITY.most),
        "identity_example": (identity.example, ""),
        "test_identity": (card.test_identity, ""),
        "apn": (card.apn, ""),
        "contact": (card.contact, ""),
        "ca_sha256": (root.sha256, ""),
        "ca_expires": (root.expires, None),
        "ca_url": (root.url, ""),
        "ca_pem": (root.pem, ""),
        "required_keys": (dict(card.required_keys), {}),
    }
    return {name: value for name, (value, silent) in everything.items() if value != silent}


def csms_card_text(card: CsmsCard) -> str:
    """The card as the text of a file."""
    import tomli_w

    return _HEAD + tomli_w.dumps(csms_card_members(card), multiline_strings=True)


def export_csms_card(card: CsmsCard, path: Path, *, replace: bool = False) -> None:
    """Writes the card to a file of a person's choice. Blocks.

    Raises:
        CardExists: there is such a file, and ``replace`` was not said.
        CardNotWritten: the folder or drive did not take it.
    """
    if path.exists() and not replace:
        raise CardExists(path, card.id)
    write_whole(path, csms_card_text(card))


def save_csms_card(card: CsmsCard, cards_folder: Path, *, replace: bool = False) -> Path:
    """Puts the card into the person's own folder (``shelf.load_shelf``); where. One it replaces is kept as ``….before``. Blocks.

    Raises:
        CardExists: a file there holds a card with this id, or has its name, and ``replace`` was not said.
        CardNotWritten: the folder or drive did not take it.
    """
    folder = cards_folder / "csms"
    path = _where(folder, card.id)
    try:
        if path.exists():
            if not replace:
                raise CardExists(path, card.id)
            write_whole(path.with_suffix(".toml.before"), path.read_text(encoding="utf-8", errors="replace"))
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CardNotWritten(path, error.strerror or "?") from error
    write_whole(path, csms_card_text(card))
    return path


def _where(folder: Path, card_id: str) -> Path:
    """The file that holds this card already, else a new one of its name."""
    for path in sorted(folder.glob("*.toml")):
        if _id_of(path) == card_id:
            return path
    return folder / f"{card_id}.toml"


def _id_of(path: Path) -> str:
    try:
        members: Mapping[str, object] = CardFile(path).members
    except CardFault:
        return ""
    return str(members.get("id", ""))


def write_whole(path: Path, content: str) -> None:
    """Whole or not at all."""
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise CardNotWritten(path, error.strerror or "?") from error
