"""The local authorisation list of a simulated 2.x station (D01, D02 of OCPP 2.0.1); stored over restarts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.flash import Json

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer
    from evsetup.simulator.ocpp2_station import ChargingStation

LONGEST_LIST: Final = 100
_CTRLR: Final = "LocalAuthListCtrlr"


class LocalList2:
    """Which tokens it knows by itself. Version 0 is no list, or one that is switched off."""

    def __init__(self, station: ChargingStation) -> None:
        self._flash = station.station.flash
        self._model = station.model
        self._quirks = station.station.quirks
        self.answers: Mapping[str, Answer] = {"GetLocalListVersion": self._get_version, "SendLocalList": self._send}

    @property
    def tokens(self) -> Mapping[str, Json]:
        """Each token with its idTokenInfo, by its type and its id without regard to letter case."""
        return tokens_in(self._flash.read("local_tokens", {}))

    @property
    def version(self) -> int:
        """The version of the list that it holds."""
        version = self._flash.read("local_tokens_version", 0)
        held = self._model.on(_CTRLR, "Enabled") and self.tokens
        return version if isinstance(version, int) and held else 0

    def _get_version(self, request: JsonObject) -> JsonObject:
        return {"versionNumber": self.version}

    def _send(self, request: JsonObject) -> JsonObject:
        """The whole list, or changes that must be newer than what is held; all of it or nothing."""
        version, told = request.get("versionNumber"), request.get("localAuthorizationList", [])
        entries = told if isinstance(told, list) else []
        if not isinstance(version, int) or version < 1 or not self._model.on(_CTRLR, "Enabled"):
            return {"status": "Failed"}
        if len(entries) > self._model.whole(_CTRLR, "ItemsPerMessage"):
            raise AnswerError("OccurrenceConstraintViolation", f"{_CTRLR}.ItemsPerMessage")
        if len(json.dumps(request).encode()) > self._model.whole(_CTRLR, "BytesPerMessage"):
            raise AnswerError("FormatViolation", f"{_CTRLR}.BytesPerMessage")
        whole = request.get("updateType") == "Full"
        if not whole and version <= self.version:
            return {"status": "VersionMismatch"}
        tokens = _changed({} if whole else self.tokens, entries, whole=whole)
        if tokens is None or len(tokens) > LONGEST_LIST:
            return {"status": "Failed"}
        self._flash.write(local_tokens=tokens)
        if not self._quirks.list_version_stuck:
            self._flash.write(local_tokens_version=version)
        return {"status": "Accepted"}


def tokens_in(stored: object) -> Mapping[str, Json]:
    """The tokens as flash keeps them."""
    return stored if isinstance(stored, dict) else {}


def token_key(token: object) -> str:
    """What tokens are compared by; empty for what is none."""
    match token:
        case {"idToken": str(word), "type": str(kind)}:
            return f"{kind}/{word.casefold()}"
        case _:
            return ""


def _changed(before: Mapping[str, Json], entries: list[object], *, whole: bool) -> dict[str, Json] | None:
    """The list after the changes; ``None`` where one of them cannot be."""
    tokens = dict(before)
    named: set[str] = set()
    for entry in entries:
        key = token_key(entry.get("idToken")) if isinstance(entry, dict) else ""
        if not isinstance(entry, dict) or not key or key in named:
            return None
        named.add(key)
        info = entry.get("idTokenInfo")
        if isinstance(info, dict):
            tokens[key] = dict(info)
        elif whole:
            return None
        else:
            tokens.pop(key, None)
    return tokens
