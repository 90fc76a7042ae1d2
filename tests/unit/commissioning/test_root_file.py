"""A root certificate from a person's file, before anything is sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from tests.support.pki import Root

from evsetup.commissioning.root_file import read_root_file
from evsetup.domain.finding import Fault

ROOT = Root.create("Operator root")


def test_a_root_is_read_from_pem_and_from_der(tmp_path: Path) -> None:
    pem, der = tmp_path / "root.pem", tmp_path / "root.cer"
    pem.write_text(ROOT.pem)
    der.write_bytes(ROOT.certificate.public_bytes(Encoding.DER))

    assert read_root_file(pem).subject == read_root_file(der).subject == "Operator root"
    assert x509.load_pem_x509_certificate(read_root_file(der).pem.encode()) == ROOT.certificate


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no certificate",
        b"\x30\x82\xff\xff",
        "-----BEGIN CERTIFICATE-----\nü\n-----END CERTIFICATE-----".encode(),
        (ROOT.pem + ROOT.pem).encode(),
        ROOT.sign_key("a server", ROOT.key).encode(),
    ],
    ids=["empty", "text", "cut off", "not ASCII", "two", "a server's"],
)
def test_what_is_no_root_is_said_with_what_to_do(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.pem"
    path.write_bytes(content)
    with pytest.raises(Fault) as told:
        read_root_file(path)
    assert told.value.finding.code == "commissioning.security.root-file"
    assert told.value.finding.do
    assert "odd.pem" in str(told.value.finding.seen)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Fault):
        read_root_file(tmp_path / "nowhere.pem")
