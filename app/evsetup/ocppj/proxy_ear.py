"""Reads beside the relay what passes: frames joined with their answers, judged, secrets taken out. The wire is untouched."""

from __future__ import annotations

from datetime import datetime

from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Call, CallError, CallResult, Malformed, Send, decode, encode
from evsetup.ocppj.oddities import oddities
from evsetup.ocppj.redaction import is_secret_name, may_hold_secrets, without_secrets
from evsetup.ocppj.schemas import schemas_of

_MOST_REMEMBERED = 256


class Ear:
    """Listens to one link; keeps only the ids of the last requests of either side."""

    def __init__(self, identity: str, version: OcppVersion) -> None:
        self.identity = identity
        self.version = version
        self._schemas = schemas_of(version)
        self._asked: dict[Direction, dict[str, str]] = {direction: {} for direction in Direction}

    def hear(self, data: bytes, direction: Direction, at: datetime, *, binary: bool) -> tuple[FrameRecord, bool]:
        """What ``data`` says, and whether a secret had to be taken out of it; never raises."""
        words = data.decode(errors="backslashreplace")
        frame = decode(data if binary else words)
        found: tuple[Deviation, ...] = frame.notes
        action, cleaned = "", False
        match frame:
            case Call(id, action, payload):
                self._remember(direction, str(id), action)
                found += self._schemas.deviations(action, payload) + oddities(words, payload)
            case Send(_, action, payload):
                found += self._schemas.deviations(action, payload) + oddities(words, payload)
            case CallResult(id, payload):
                action = self._asked[direction.other].get(str(id), "")
                if action:
                    found += self._schemas.deviations(action, payload, answer=True) + oddities(words, payload)
                else:
                    found += (Deviation(Kind.UNASKED_ANSWER, "", "answers no request that was seen"),)
            case CallError(id):
                action = self._asked[direction.other].get(str(id), "")
        if isinstance(frame, Malformed):
            # It cannot be looked through, so one that may hold a secret is not shown at all.
            plain = words.replace("\0", "").replace("\\x00", "")  # zeros are what UTF-16 looks like in UTF-8
            if may_hold_secrets(plain) and (is_secret_name(plain) or "\\u" in plain):
                words, cleaned = f"({len(data)} bytes, {MASK})", True
        elif may_hold_secrets(words) and (clean := without_secrets(frame)) is not frame:
            frame, words, cleaned = clean, encode(clean), True
        return FrameRecord(at, self.identity, direction, words, frame, action, found, self.version), cleaned

    def _remember(self, direction: Direction, message_id: str, action: str) -> None:
        asked = self._asked[direction]
        asked[message_id] = action
        if len(asked) > _MOST_REMEMBERED:
            del asked[next(iter(asked))]
