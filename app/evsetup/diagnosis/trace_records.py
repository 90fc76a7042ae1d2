"""The messages of a recording as the live view has them: decoded, joined with their answers, judged."""

from __future__ import annotations

from evsetup.diagnosis.trace_entry import Begun, Entry, Message, Opened
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.dial_in import language
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.ocppj.proxy_ear import Ear


class Listening:
    """Hears a recording from its beginning; keeps which version each link speaks and what was asked on it."""

    def __init__(self) -> None:
        self._ears: dict[tuple[int, str], Ear] = {}

    def hear(self, entry: Entry) -> FrameRecord | None:
        """What a message says; ``None`` for what is none. One that was masked is not judged: its values are not the real ones."""
        match entry:
            case Begun():
                self._ears.clear()
            case Opened(link=link, identity=identity, subprotocol=chosen):
                spoken = language([chosen] if chosen else [], tuple(OcppVersion))
                self._ears[link, identity] = Ear(identity, spoken.version)
            case Message(link=link, identity=identity):
                ear = self._ears.get((link, identity))
                if ear is None:
                    ear = self._ears[link, identity] = Ear(identity, OcppVersion.V16)
                data = entry.content.encode(errors="replace") if isinstance(entry.content, str) else entry.content
                record, _ = ear.hear(data, entry.direction, entry.at, binary=entry.binary)
                record = record._replace(touch=entry.touch)
                return record._replace(deviations=()) if entry.masked else record
        return None
