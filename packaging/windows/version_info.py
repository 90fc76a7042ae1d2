"""What Windows shows in the properties of the executables; without it, virus scanners trust a file less."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_ENGLISH, _UNICODE = 0x409, 1200


def version_info(version: str) -> VSVersionInfo:
    """The version resource for ``version`` (``"1.2.3"``)."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    words = {
        "CompanyName": "evsetup",
        "FileDescription": "evsetup: commission EV chargers",
        "FileVersion": version,
        "InternalName": "evsetup",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "evsetup.exe",
        "ProductName": "evsetup",
        "ProductVersion": version,
    }
    table = StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", [StringStruct(name, value) for name, value in words.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])],
    )
