"""What an installer needs to know of one CSMS operator to bring a charger onto it. Never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

from evsetup.domain.csms_address import KeyRule
from evsetup.domain.identity_rule import ANY_IDENTITY, IdentityRule
from evsetup.domain.key_wish import ANY_KEY, KeyWish
from evsetup.domain.settings import OcppVersion


@dataclass(frozen=True, slots=True)
class RootOfTrust:
    """The operator's root certificate, when the public roots do not hold it.

    ``pem`` is there when the card's file holds it or names a file beside it; a card from a QR code has only ``sha256`` (hex digits
    of its DER form, lower case) and perhaps ``url``, where the operator offers it. ``file`` is the one beside the card.
    """

    pem: str = ""
    file: Path | None = None
    sha256: str = ""
    expires: date | None = None
    url: str = ""

    @property
    def is_missing(self) -> bool:
        """Whether the card asks for a root that it does not bring."""
        return bool(self.sha256 or self.url) and not self.pem


@dataclass(frozen=True, slots=True)
class CsmsCard:
    """One operator. Keys and passwords live in the vault only.

    ``address`` is the canonical one: without identity, or a template with the place ``{identity}`` where chargers cannot append it
    (``domain.dialling``). ``required_keys`` are OCPP 1.6 configuration keys with the values that the operator asks for.
    ``security_profile`` is 0 to 3. ``test_identity`` is one that the operator allows for tests.
    """

    id: str
    name: str
    address: str
    ocpp_versions: tuple[OcppVersion, ...]
    security_profile: int
    dated: str
    contact: str = ""
    key: KeyWish = ANY_KEY
    identity: IdentityRule = ANY_IDENTITY
    test_identity: str = ""
    root: RootOfTrust = RootOfTrust()
    apn: str = ""
    required_keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def key_rule(self) -> KeyRule:
        """How the operator writes down the key."""
        return self.key.rule

    @property
    def ca_file(self) -> Path | None:
        """The root certificate beside the card."""
        return self.root.file
