"""CSMS cards for tests: the text of a file, and one with everything that a card can hold."""

from __future__ import annotations

from pathlib import Path

CSMS = """\
id = "volt"
name = "Volt"
dated = "2026-11"
address = "wss://csms.example.com/ocpp"
ocpp_versions = ["1.6", "2.0.1"]
security_profile = 2

[required_keys]
HeartbeatInterval = "300"
"""

FULL = """\
id = "volt"
name = "Volt & Söhne"
dated = "2026-11"
address = "wss://{identity}.csms.example.com/ws?id={identity}&x=1"
ocpp_versions = ["2.0.1", "1.6"]
security_profile = 2
key_rule = "hex"
key_least = 18
key_most = 20
key_alphabet = "letters-digits"
identity_pattern = "DE*[0-9]"
identity_prefix = "DE"
identity_case = "upper"
identity_most = 12
identity_example = "DE-0042"
test_identity = "DE-TEST-1"
apn = "iot.example.com"
contact = "+00 000 0000"
ca_url = "https://csms.example.com/root.pem"
PEM
[required_keys]
HeartbeatInterval = "300"
"Odd key" = "a=b&c"
"""


def write(folder: Path, name: str, content: str) -> Path:
    """A file of the folder, which is made when it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def full(pem: str = "") -> str:
    """The text of a card with everything, the certificate in it."""
    return FULL.replace("PEM", f"ca_pem = '''\n{pem}'''" if pem else "")
