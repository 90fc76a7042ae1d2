"""The local authorisation list of a simulated charger (OCPP 1.6 §3.5.1, §5.10, §5.15); stored over reboots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.quirks_commands import CommandQuirks

LONGEST_LIST: Final = 100
LONGEST_SENT: Final = 20
PROFILE: Final = "LocalAuthListManagement"


class LocalList:
    """Which tags it knows by itself. Version 0 is an empty list."""

    def __init__(self, flash: Flash, quirks: CommandQuirks) -> None:
        self._flash = flash
        self._quirks = quirks

    @property
    def version(self) -> int:
        """The version of the list that it holds."""
        version = self._flash.read("local_list_version", 0)
        return version if isinstance(version, int) and self.tags else 0

    @property
    def tags(self) -> Mapping[str, Json]:
        """The tags with their idTagInfo."""
        held = self._flash.read("local_list", {})
        return held if isinstance(held, dict) else {}

    def get_version(self, request: JsonObject) -> JsonObject:
        """The answer to GetLocalListVersion."""
        return {"listVersion": self.version}

    def send(self, request: JsonObject) -> JsonObject:
        """The answer to SendLocalList: the whole list, or changes that must be newer than what is held."""
        version, entries = request.get("listVersion"), request.get("localAuthorizationList", [])
        if not isinstance(version, int) or not isinstance(entries, list) or len(entries) > LONGEST_SENT:
            return {"status": "Failed"}
        whole = request.get("updateType") == "Full"
        if not whole and version <= self.version and not self._quirks.list_takes_old_versions:
            return {"status": "VersionMismatch"}
        tags: dict[str, Json] = {} if whole else dict(self.tags)
        for entry in entries:
            match entry:
                case {"idTag": str(tag), "idTagInfo": dict(info)}:
                    tags[tag] = dict(info)
                case {"idTag": str(tag)} if not whole:
                    tags.pop(tag, None)
                case _:
                    return {"status": "Failed"}
        if len(tags) > LONGEST_LIST:
            return {"status": "Failed"}
        self._flash.write(local_list=tags)
        if not self._quirks.list_version_stuck:
            self._flash.write(local_list_version=version)
        return {"status": "Accepted"}
