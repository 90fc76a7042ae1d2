"""Reads a root certificate from a file that a person chose, before it goes to a charger."""

from __future__ import annotations

from pathlib import Path

from evsetup.commissioning.security_now import KnownRoot, read_root
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.drivers.certificate_hashes import NotACertificate, read_certificate, root_flaw

_LARGEST = 100_000


def read_root_file(path: Path) -> KnownRoot:
    """The one root in ``path``, PEM or DER. Blocks for a moment.

    Raises:
        Fault: the file cannot be read, or holds something else; the finding says what.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
    except OSError as error:
        raise Fault(_finding(path, text("commissioning", "the file cannot be read"), type(error).__name__)) from None
    try:
        pem = content.decode("ascii") if b"-----BEGIN" in content else _from_der(content)
        flaw = root_flaw(read_certificate(pem))
    except UnicodeDecodeError as error:
        raise Fault(_finding(path, text("commissioning", "the file is no text"), type(error).__name__)) from None
    except NotACertificate as error:
        raise Fault(_finding(path, error.why, "certificate")) from None
    if flaw is not None:
        raise Fault(_finding(path, flaw, "certificate"))
    return read_root(pem)


def _from_der(content: bytes) -> str:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        return x509.load_der_x509_certificate(content).public_bytes(Encoding.PEM).decode()
    except ValueError:
        raise NotACertificate(text("commissioning", "the file is no certificate")) from None


def _finding(path: Path, why: Text, kind: str) -> Finding:
    return Finding(
        "commissioning.security.root-file",
        Severity.PROBLEM,
        text(
            "commissioning", "{name} is no root certificate that a charger could take: {why}.", name=path.name, why=why
        ),
        text("commissioning", "Nothing was sent."),
        (text("commissioning", "Use the root certificate of the CSMS, one in the file, as its operator gives it."),),
        (Evidence("file", kind),),
    )
