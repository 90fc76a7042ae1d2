"""The USB memory stick by which Bender charge controllers are configured, without any network.

File facts: ``facts/chargers.md`` §6 (bender.de, Provisioning/USB v5.33.5). In the stick's root stands ``USB_PASSWORD`` with the
operator's or manufacturer's password, and one trigger: an empty ``FIELD_ENGINEER`` makes the controller write its whole
configuration and its logs onto the stick; a folder ``sw_config`` with one file per parameter is imported, and the controller
restarts. A parameter's file holds its value, then a version id that is not read. Which parameter is which is told by the
controller alone (``/doc/doc_2``), so only what a controller has written itself is changed: no name is invented.

The password stands in clear on the stick, since the controller wants it so: ``clean`` takes it away again. What a controller
has exported may hold further secrets; they are never shown.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ocppj.redaction import is_secret_name
from evsetup.storage.atomic_file import replace_file, sync_folder

PASSWORD_FILE, EXPORT_TRIGGER, IMPORT_FOLDER = "USB_PASSWORD", "FIELD_ENGINEER", "sw_config"
_OTHER_TRIGGERS = ("FW_UPDATE_LOCAL", "sw_update.deb")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,90}_[a-z0-9]{2,20}\Z")
_LONGEST_FILE = 64 * 1024
_MOST_FILES = 5000
_DEEPEST = 6


class StickFault(Fault):
    """The stick cannot be used as it is; nothing on it was changed."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of a controller as its own file holds it: ``name`` with its suffix, ``value``, and the line behind it."""

    name: str
    value: str
    version: str = ""

    @property
    def secret(self) -> bool:
        """Whether nobody should see its value."""
        return is_secret_name(self.name)


def prepare_export(stick: Path, password: Secret) -> None:
    """Makes the controller write its configuration onto ``stick`` when it is put in.

    Raises:
        StickFault: no such folder, another job is already on it, or it takes nothing.
    """
    _check(stick, password)
    if (stick / IMPORT_FOLDER).exists():
        raise StickFault(_another_job(IMPORT_FOLDER))
    _write(stick / PASSWORD_FILE, password.reveal())
    _write(stick / EXPORT_TRIGGER, "")


def exported(stick: Path) -> dict[str, Parameter]:
    """The parameters that a controller has written onto ``stick``, by name, wherever it put them.

    Bounded in depth, number and size; links are not followed, and what is no parameter's file is left out. Where a name stands
    twice the newer file counts.

    Raises:
        StickFault: no such folder, or it cannot be read.
    """
    if not stick.is_dir():
        raise StickFault(_no_such_folder(stick))
    found: dict[str, tuple[float, Parameter]] = {}
    try:
        for path in _files(stick):
            about = path.stat()
            if about.st_size > _LONGEST_FILE or (path.name in found and found[path.name][0] >= about.st_mtime):
                continue
            parameter = _parameter(path.name, path.read_bytes())
            if parameter is not None:
                found[path.name] = about.st_mtime, parameter
    except OSError as error:
        raise StickFault(_not_readable(error)) from None
    return {name: parameter for name, (_, parameter) in sorted(found.items())}


def prepare_import(stick: Path, password: Secret, values: Mapping[str, str | Secret]) -> tuple[Parameter, ...]:
    """Makes the controller take ``values`` when the stick is put in; gives what was written, in the order of names.

    Only names that a controller has written onto this stick before are taken, with the version id that it wrote.

    Raises:
        StickFault: see ``prepare_export``; or a name is none of the controller's, or a value is of more than one line.
    """
    _check(stick, password)
    known = exported(stick)
    if strangers := sorted(set(values) - set(known)):
        raise StickFault(_not_its_names(strangers, bool(known)))
    wanted: list[Parameter] = []
    for name, value in sorted(values.items()):
        words = value.reveal() if isinstance(value, Secret) else value
        if not words.isprintable():
            raise StickFault(_more_than_a_line(name))
        wanted.append(Parameter(name, words, known[name].version))
    folder = stick / IMPORT_FOLDER
    try:
        (stick / EXPORT_TRIGGER).unlink(missing_ok=True)
        _take_off(folder)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise StickFault(_takes_nothing(error)) from None
    for parameter in wanted:
        _write(folder / parameter.name, f"{parameter.value}\n{parameter.version}\n")
    # Last, since without it the controller takes nothing: a half-written stick does nothing.
    _write(stick / PASSWORD_FILE, password.reveal())
    sync_folder(stick)
    return tuple(wanted)


def clean(stick: Path) -> tuple[str, ...]:
    """Takes the password and the job off the stick; the names of what was removed.

    What the controller has exported is left where it is: this folder may hold more than that, and nothing else is deleted.

    Raises:
        StickFault: no such folder, or it cannot be changed.
    """
    if not stick.is_dir():
        raise StickFault(_no_such_folder(stick))
    removed = [name for name in (PASSWORD_FILE, EXPORT_TRIGGER) if (stick / name).is_file()]
    try:
        for name in removed:
            (stick / name).unlink()
        if _take_off(stick / IMPORT_FOLDER):
            removed.append(IMPORT_FOLDER)
        sync_folder(stick)
    except OSError as error:
        raise StickFault(_takes_nothing(error)) from None
    return tuple(removed)


def _take_off(folder: Path) -> bool:
    """Removes the parameters' files of an earlier job, and the folder when nothing else is in it."""
    if not folder.is_dir():
        return False
    for path in list(folder.iterdir()):
        if _NAME.match(path.name) and path.is_file():
            path.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
    return True


def _check(stick: Path, password: Secret) -> None:
    if not stick.is_dir():
        raise StickFault(_no_such_folder(stick))
    if not password or not password.reveal().isprintable():
        raise StickFault(_no_password())
    for name in _OTHER_TRIGGERS:
        if (stick / name).exists():
            raise StickFault(_another_job(name))


def _files(stick: Path) -> Iterator[Path]:
    """The regular files of the stick but for the job of an import, which is ours and not the controller's."""
    seen = 0
    for folder, folders, names in os.walk(stick, followlinks=False):
        here = Path(folder)
        depth = len(here.relative_to(stick).parts)
        folders[:] = [name for name in sorted(folders) if depth < _DEEPEST and (depth or name != IMPORT_FOLDER)]
        for name in sorted(names):
            seen += 1
            if seen > _MOST_FILES:
                return
            if (path := here / name).is_file() and not path.is_symlink():
                yield path


def _parameter(name: str, content: bytes) -> Parameter | None:
    """What a parameter's file says; ``None`` when it is none."""
    if not _NAME.match(name):
        return None
    try:
        lines = content.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return None
    if not 1 <= len(lines) <= 2 or not all(line.isprintable() for line in lines):
        return None
    return Parameter(name, lines[0], lines[1] if len(lines) == 2 else "")


def _write(path: Path, words: str) -> None:
    try:
        replace_file(path, words.encode())
    except OSError as error:
        raise StickFault(_takes_nothing(error)) from None


def _no_such_folder(stick: Path) -> Finding:
    return Finding(
        "stick.no-such-folder",
        Severity.PROBLEM,
        text("drivers", "There is no folder {folder}.", folder=str(stick)),
        text("drivers", "The stick is not plugged in, or has another name here."),
        (text("drivers", "Plug the stick in, and name the folder under which this laptop shows it."),),
    )


def _no_password() -> Finding:
    return Finding(
        "stick.no-password",
        Severity.PROBLEM,
        text("drivers", "No password was given."),
        text("drivers", "The controller takes a stick only with its operator's or manufacturer's password."),
        (text("drivers", "Type the password of the charger's own page."),),
    )


def _another_job(name: str) -> Finding:
    return Finding(
        "stick.another-job",
        Severity.PROBLEM,
        text("drivers", "There is already {name} on the stick.", name=name),
        text("drivers", "The controller does one job per stick; several at once end badly."),
        (text("drivers", "Take it off the stick, or use an empty one."),),
    )


def _not_its_names(names: list[str], any_known: bool) -> Finding:
    return Finding(
        "stick.unknown-names",
        Severity.PROBLEM,
        text(
            "drivers", "The controller has not written these names onto the stick: {names}.", names=", ".join(names[:8])
        ),
        text("drivers", "A name that it does not know would do nothing, or something else. Nothing was written.")
        if any_known
        else text("drivers", "There is no configuration of a controller on this stick yet. Nothing was written."),
        (
            text("drivers", "Prepare the stick for an export, put it into the controller, and wait for its lamp."),
            text("drivers", "What each name means stands in the controller's own page /doc/doc_2."),
        ),
    )


def _more_than_a_line(name: str) -> Finding:
    return Finding(
        "stick.more-than-a-line",
        Severity.PROBLEM,
        text("drivers", "The value for {name} is not one line of text.", name=name),
        text("drivers", "A parameter's file holds its value in one line. Nothing was written."),
        (text("drivers", "Type the value in one line."),),
    )


def _takes_nothing(error: OSError) -> Finding:
    return Finding(
        "stick.takes-nothing",
        Severity.PROBLEM,
        text("drivers", "The stick could not be written."),
        text("drivers", "It is full, write-protected, or was pulled out."),
        (text("drivers", "Check the stick, and format it as FAT32; then prepare it again."),),
        (Evidence("system", error.strerror or type(error).__name__),),
    )


def _not_readable(error: OSError) -> Finding:
    return Finding(
        "stick.not-readable",
        Severity.PROBLEM,
        text("drivers", "The stick could not be read."),
        text("drivers", "It is damaged, or was pulled out."),
        (text("drivers", "Plug it in again; export the configuration anew if that does not help."),),
        (Evidence("system", error.strerror or type(error).__name__),),
    )
