"""What can go wrong with a site file, by cause, each with what a person can do about it."""

from __future__ import annotations

from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text


class SiteFileFault(Fault):
    """The root of all that can go wrong with a site file."""

    def __init__(self, code: str, seen: Text, means: Text, do: tuple[Text, ...], evidence: str = "") -> None:
        shown = (Evidence("SQLite", evidence),) if evidence else ()
        super().__init__(Finding(code, Severity.PROBLEM, seen, means, do, shown))


class SiteFileMissing(SiteFileFault):
    """There is no such file, or no such folder to make it in."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.site.missing",
            text("storage", "There is no site file {file}.", file=str(path)),
            text("storage", "It was moved, renamed or never made, or its drive is not there."),
            (text("storage", "Check the name and the folder, or make a new site."),),
        )


class SiteFileExists(SiteFileFault):
    """A new site was to be made where a file already is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.site.exists",
            text("storage", "There is already a file {file}.", file=path.name),
            text("storage", "A new site never replaces a file; the old one was not touched."),
            (text("storage", "Open that file, or choose another name."),),
        )


class NotASiteFile(SiteFileFault):
    """The file is something else."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.site.not-a-site-file",
            text("storage", "{file} is not a site file.", file=path.name),
            text("storage", "Its content is of another kind; it was not changed."),
            (text("storage", "Choose a file that was made by this program (its name ends with .evsite)."),),
        )


class NewerVersion(SiteFileFault):
    """A newer program made the file; it can be opened for reading only."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(
            "storage.site.newer-version",
            text("storage", "{file} was made by a newer version of this program.", file=path.name),
            text(
                "storage",
                "It has format {version} and this program writes format {known}; writing would lose data.",
                version=version,
                known=known,
            ),
            (
                text("storage", "Install the newest version of this program and open the file again."),
                text("storage", "Or open it for reading only."),
            ),
        )


class Damaged(SiteFileFault):
    """The file is a site file, and a part of it cannot be read."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.site.damaged",
            text("storage", "{file} is damaged.", file=path.name),
            text("storage", "Part of it cannot be read: a drive error, or a copy that was cut short."),
            (
                text("storage", "Close the program and keep a copy of the file as it is."),
                text("storage", "Open a backup or an earlier copy, then read the chargers again."),
            ),
            evidence,
        )


class DiskFull(SiteFileFault):
    """There is no room for what was to be written."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.site.disk-full",
            text("storage", "The drive is full: {file} could not be written.", file=path.name),
            text("storage", "The last entry was not saved. Everything before it is safe in the file."),
            (
                text("storage", "Make room on the drive, then repeat the step."),
                text("storage", "Read the charger again before you go on: what it says decides."),
            ),
            evidence,
        )


class ReadOnly(SiteFileFault):
    """The file, or its folder, may not be written."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.site.read-only",
            text("storage", "{file} cannot be written.", file=path.name),
            text("storage", "The file, its folder or its drive is read-only for you. Nothing was changed."),
            (
                text("storage", "Copy the file to a folder of your own and open it there."),
                text("storage", "Or open it for reading only."),
            ),
            evidence,
        )


class NotReadable(SiteFileFault):
    """The file may not even be read."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.site.not-readable",
            text("storage", "{file} cannot be read.", file=path.name),
            text("storage", "The file or its folder belongs to another user. Nothing was changed."),
            (text("storage", "Ask its owner for a copy, or for the right to read it."),),
            evidence,
        )


class SiteBusy(SiteFileFault):
    """Another program keeps the file locked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.site.busy",
            text("storage", "Another program is writing {file}.", file=path.name),
            text("storage", "It kept the file locked for several seconds; the last entry was not saved."),
            (text("storage", "Close the other window or program that has this site open, then repeat the step."),),
        )


class DriveFailed(SiteFileFault):
    """The drive or the network share answered with an error."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.site.drive-failed",
            text("storage", "The drive of {file} answered with an error.", file=path.name),
            text("storage", "The drive was taken out, the network share is gone, or the drive is failing."),
            (
                text("storage", "Connect the drive or the share again, then open the site again."),
                text("storage", "Copy the site file to this computer's own drive and work there."),
            ),
            evidence,
        )
