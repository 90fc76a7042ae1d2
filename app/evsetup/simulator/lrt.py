"""An LRT wallbox: its messages in CBOR, its two proofs of who asks, and its OCPP client.

Facts: ``facts/chargers.md`` §11 and what others wrote for it (PyPI lrt_wallbox 0.2.0). A session is a number in a header. The name and
the password open the user's own data; the settings ask for a signature with the key that belongs to the user's public one as well.
A refusal comes with status 200 and an error with a kind. Nothing survives a restart but what is stored.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from aiohttp import web

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.lan_ocpp import ocpp_client
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

_HIGHEST_A = 32
_NAME, _NUMBER = "admin", 1
Body = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class LrtPlate:
    """What is printed on it, and what it runs."""

    serial: str = "LRT2300471"
    firmware: tuple[int, int, int] = (2, 4, 1)


class _Refused(Exception):
    """An error of ``kind``, in the charger's words."""

    def __init__(self, kind: str, words: str) -> None:
        super().__init__(words)
        self.kind = kind


@dataclass(slots=True)
class _Session:
    password: bool = False
    key: bool = False
    challenge: bytes = b""


class Lrt(LanCharger):
    """One LRT wallbox of 22 kW; its OCPP client names itself by the serial number."""

    def __init__(
        self,
        plate: LrtPlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.plate = plate or LrtPlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"LRT {self.plate.serial}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)

    @property
    def public_key(self) -> list[int]:
        """The public key of its user: a compressed point, or nothing."""
        return list(bytes.fromhex(self.flash.text("public_key")))

    @property
    def max_current(self) -> int:
        """The highest current, in ampere."""
        stored = self.flash.read("max_current", _HIGHEST_A)
        return stored if isinstance(stored, int) else _HIGHEST_A

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client, with what was stored at its start."""
        url = self.flash.text("ocpp_url")
        if not url:
            return None
        plate = self.plate
        nameplate = Nameplate("LRT", "Wallbox", plate.serial, ("Wallbox",), tethered=False)
        return ocpp_client(self, nameplate, Destination(url, plate.serial, None), ".".join(map(str, plate.firmware)))


class LrtWeb(LanWeb):
    """Serves one LRT wallbox, whose user is ``admin``."""

    def __init__(self, charger: Lrt, interface: str, port: int = 0, *, password: str) -> None:
        super().__init__(charger, interface, port)
        self.charger = charger
        self._password = password
        self._sessions: dict[str, _Session] = {}
        self._answers: Mapping[str, tuple[bool, bool, Callable[[_Session, Body], object]]] = {
            "info/serial/get": (False, False, lambda *_: {"serialNumber": charger.plate.serial}),
            "info/firmwares/get": (False, False, self._firmwares),
            "auth/password": (False, False, self._log_in),
            "user/current": (True, False, lambda *_: self._user()),
            "user/update": (True, False, self._update),
            "auth/key/init": (False, False, self._challenge),
            "auth/key/response": (False, False, self._response),
            "config/ocpp/get": (False, True, lambda *_: {"url": charger.flash.text("ocpp_url")}),
            "config/ocpp/set": (False, True, self._set_url),
            "config/load/get": (False, True, lambda *_: {"maxCurrent": charger.max_current}),
            "config/load/set": (False, True, self._set_current),
            "config/network/get": (False, True, lambda *_: self._network()),
            "util/restart": (False, False, self._restart),
        }

    def routes(self) -> Iterable[web.RouteDef]:
        """One path for everything."""
        yield web.post("/api", self._answer)

    async def power_up(self) -> None:
        """No session survives a restart."""
        self._sessions.clear()
        await super().power_up()

    async def _answer(self, request: web.Request) -> web.Response:
        import cbor2

        try:
            message = cbor2.loads(await request.read(), max_depth=8)
            key = str(message["key"])
            body = message.get("body")
        except Exception:
            return web.Response(status=400)  # whatever a decoder raises over foreign bytes
        session = self._sessions.setdefault(request.headers.get("SESSIONID", ""), _Session())
        try:
            said = self._said(key.removeprefix("request/"), session, body if isinstance(body, dict) else {})
            answer: dict[str, object] = {"key": key.replace("request/", "response/", 1), "body": said}
        except _Refused as refusal:
            answer = {"key": key, "error": {"kind": refusal.kind, "message": str(refusal), "field": None}}
        return web.Response(body=cbor2.dumps(answer), content_type="application/cbor")

    def _said(self, key: str, session: _Session, body: Body) -> object:
        if key not in self._answers:
            raise _Refused("NotFound", key)
        password, signed, answer = self._answers[key]
        if (password and not session.password) or (signed and not session.key):
            raise _Refused("Permission", "not authenticated")
        return answer(session, body)

    def _firmwares(self, session: _Session, body: Body) -> object:
        major, minor, patch = self.charger.plate.firmware
        atmel = {"major": 1, "minor": 9, "revision": 0, "buildNumber": 212}
        return {"esp": {"major": major, "minor": minor, "patch": patch}, "atmel": atmel}

    def _log_in(self, session: _Session, body: Body) -> object:
        session.password = (body.get("name"), body.get("password")) == (_NAME, self._password)
        return {"authenticated": session.password}

    def _user(self) -> dict[str, object]:
        color = {"r": 0, "g": 128, "b": 255}
        return {"name": _NAME, "admin": True, "color": color, "id": _NUMBER, "publicKey": self.charger.public_key}

    def _update(self, session: _Session, body: Body) -> object:
        user = body.get("user")
        if body.get("id") != _NUMBER or not isinstance(user, dict):
            raise _Refused("NotFound", "no such user")
        try:
            key = bytes(user.get("publicKey") or [])
        except (TypeError, ValueError):
            raise _Refused("Validation", "publicKey") from None
        if len(key) not in {0, 33}:
            raise _Refused("Validation", "publicKey")
        self.charger.flash.write(public_key=key.hex())
        session.key = False
        return self._user()

    def _challenge(self, session: _Session, body: Body) -> object:
        if body.get("user_id") != _NUMBER:
            raise _Refused("NotFound", "no such user")
        session.challenge = secrets.token_bytes(32)
        return {"challenge": list(session.challenge)}

    def _response(self, session: _Session, body: Body) -> object:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        challenge, session.challenge = session.challenge, b""
        signature = body.get("encrypted")
        try:
            key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes(self.charger.public_key))
            signed = bytes(signature) if isinstance(signature, list | bytes) else b""
            key.verify(signed, challenge, ec.ECDSA(hashes.SHA256()))
            session.key = bool(challenge)
        except (InvalidSignature, ValueError):
            session.key = False
        return {"authenticated": session.key}

    def _set_url(self, session: _Session, body: Body) -> object:
        url = body.get("url")
        if not isinstance(url, str):
            raise _Refused("Validation", "url")
        if not self.charger.quirks.accepts_without_change:
            self.charger.flash.write(ocpp_url=url)
        return {"url": self.charger.flash.text("ocpp_url")}

    def _set_current(self, session: _Session, body: Body) -> object:
        current = body.get("maxCurrent")
        if type(current) is not int or not 6 <= current <= _HIGHEST_A:
            raise _Refused("Validation", "maxCurrent")
        if not self.charger.quirks.accepts_without_change:
            self.charger.flash.write(max_current=current)
        return {"maxCurrent": self.charger.max_current}

    def _network(self) -> object:
        wifi = {"mode": "client", "ssid": "Home", "password": self.charger.flash.text("wifi_password")}
        return {"wifi": wifi, "ethernet": {"mode": "dhcp"}}

    def _restart(self, session: _Session, body: Body) -> object:
        self.charger.reboot()
        return {"restart": True}
