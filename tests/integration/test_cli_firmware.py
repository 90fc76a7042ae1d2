"""``evsetup firmware`` in processes of its own: the library, signed lists made by us and by openssl, and what a person must type."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_cli_variables import KEY, Terminal, codes
from tests.support.demo import ocpp16_simulator
from tests.support.signed_images import maker

from evsetup.domain.secret import Secret
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.ocpp16_charger import DELIVERED_VERSION, MODEL, VENDOR
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_format import Argon2Cost

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the data folder is set by XDG_DATA_HOME")
NEWER = build_image(VENDOR, MODEL, "1.5.0", payload_size=30_000)
OLDER = build_image(VENDOR, MODEL, "1.3.0", payload_size=30_000)
ABOUT = ("--vendor", VENDOR, "--model", MODEL)


class Person:
    """Types ``evsetup firmware …`` with a home of their own."""

    def __init__(self, home: Path) -> None:
        home.mkdir(exist_ok=True)
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        self._env = {**keep, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "LANG": "C.UTF-8"}
        self.vault = home / "data" / "evsetup" / "vault"

    def __call__(self, *words: object, typed: str = "", code: int = 0) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "evsetup", "firmware", *map(str, words), "--json"],
            env=self._env,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stdout + done.stderr
        assert done.returncode == code, done.stdout + done.stderr
        told: dict[str, Any] = json.loads(done.stdout)
        return told


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path / "home")


def put(folder: Path, name: str, content: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path


def openssl(*words: object, stdin: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *map(str, words)], input=stdin, capture_output=True, check=True).stdout


def test_files_are_added_listed_and_removed(person: Person, tmp_path: Path) -> None:
    path = put(tmp_path, "new.bin", NEWER)
    assert person("list")["images"] == []
    assert codes(person("add", path, code=1)) == ["firmware.import.not-told"]
    assert codes(person("add", path, "--vendor", VENDOR, code=1)) == ["cli.firmware-half-told"]
    added = person("add", path, *ABOUT, "--version", "1.5.0", "--md5", hashlib.md5(NEWER).hexdigest())
    assert added["images"][0]["integrity"] == "unverified"
    added = person("add", path, *ABOUT, "--version", "1.5.0", "--sha256", hashlib.sha256(NEWER).hexdigest())
    (listed,) = person("list")["images"]
    assert listed == added["images"][0]
    assert listed["integrity"] == "hash only"
    assert codes(person("remove", "zz", code=1)) == ["cli.which-image"]
    person("remove", listed["sha256"][:10])
    assert person("list")["images"] == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_a_list_made_here_is_right_for_openssl_and_taken_by_another_laptop_once_it_is_accepted(
    person: Person, tmp_path: Path
) -> None:
    path = put(tmp_path / "out", "new.bin", NEWER)
    pem = openssl("genpkey", "-algorithm", "ed25519").decode()
    person("add", path, *ABOUT, "--version", "1.5.0")
    index = tmp_path / "out" / "firmware.json"
    make = ("index", "make", index, "--publisher", "Operator", "--key-stdin")
    made = person(*make, "--number", 4, typed=pem)
    assert "PRIVATE" not in json.dumps(made) + index.read_text()

    envelope = json.loads(index.read_text())
    payload, kind = base64.b64decode(envelope["payload"]), envelope["payloadType"].encode()
    pae = put(tmp_path, "pae", b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload))
    sig = put(tmp_path, "sig", base64.b64decode(envelope["signatures"][0]["sig"]))
    public = put(tmp_path, "public.pem", openssl("pkey", "-pubout", stdin=pem.encode()))
    assert b"Success" in openssl(
        "pkeyutl", "-verify", "-pubin", "-inkey", public, "-rawin", "-in", pae, "-sigfile", sig
    )

    other = Person(tmp_path / "other")
    assert codes(other("add", index, code=1)) == ["firmware.index.unknown-publisher"]
    told = other("index", "check", index)
    assert (told["ok"], told["accepted"], told["number"]) == (True, False, 4)
    assert told["images"][0]["beside"] is True
    assert codes(other("pin", index, "--fingerprint", "00" * 16, code=1)) == ["firmware.pins.other-fingerprint"]
    assert codes(other("pin", index, code=1)) == ["firmware.pins.other-fingerprint"]
    other("pin", index, "--fingerprint", made["fingerprint"])
    (image,) = other("add", index)["images"]
    assert (image["integrity"], image["source"]) == ("signed", "Operator")
    assert other("pins")["publishers"] == [{"name": "Operator", "fingerprint": made["fingerprint"], "number": 4}]

    person(*make, "--number", 3, typed=pem)
    assert codes(other("add", index, code=1)) == ["firmware.index.goes-back"]
    put(tmp_path / "out", "new.bin", NEWER[:-1] + b"!")
    assert other("index", "check", index, code=1)["images"][0]["beside"] is False
    other("unpin", "Operator")
    assert codes(other("unpin", "Operator", code=1)) == ["cli.not-pinned"]


def test_a_list_is_signed_with_the_key_of_the_vault_and_never_with_one_that_would_be_lost(
    person: Person, tmp_path: Path
) -> None:
    person("add", put(tmp_path, "new.bin", NEWER), *ABOUT, "--version", "1.5.0")
    make = ("index", "make", tmp_path / "list.json", "--publisher", "Operator")
    assert codes(person(*make, "--number", 1, code=1)) == ["cli.key-would-be-lost"]
    assert codes(person(*make, "--number", 1, "--key-stdin", typed="no key", code=1)) == ["cli.no-signing-key"]
    assert codes(person(*make, "--number", 0, "--key-stdin", typed=_pem(), code=1)) == ["cli.list-without-name"]
    assert not (tmp_path / "list.json").exists()


def _pem() -> str:
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    return key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()).decode()


async def test_the_key_of_the_vault_is_the_same_each_time(tmp_path: Path) -> None:
    from evsetup.commissioning.signing_key import signing_key

    folder, cost = tmp_path / "vault", Argon2Cost(64, 1, 1)
    raw = []
    for _ in range(2):
        vault = open_vault(folder, passphrase=Secret("of the vault"), cost=cost)
        raw.append((await signing_key(vault)).private_bytes_raw())
        vault.close()
    assert raw[0] == raw[1]


def test_a_makers_signature_counts_from_the_command_line_too(person: Person, tmp_path: Path) -> None:
    made = maker("ECDSA")
    signature = made.sign(NEWER)
    path = put(tmp_path, "new.bin", NEWER)
    beside = (
        "--signature",
        put(tmp_path, "sig", signature.value.encode()),
        "--certificate",
        put(tmp_path, "signing.pem", signature.certificate.encode()),
    )
    add = ("add", path, *ABOUT, "--version", "1.5.0", *beside)
    told = person(*add)
    assert (told["images"][0]["integrity"], codes(told)) == ("unverified", ["firmware.signature.not-rooted"])
    root = put(tmp_path, "root.pem", made.root_pem.encode())
    shown = person("pin", root, "--vendor", VENDOR, code=1)["findings"][0]["evidence"][0]["content"]
    person("pin", root, "--vendor", VENDOR, "--fingerprint", shown.upper())
    told = person(*add)
    assert (told["images"][0]["integrity"], codes(told)) == ("signed", ["firmware.signature.other-scheme"])
    path.write_bytes(OLDER)
    assert codes(person(*add, code=1)) == ["firmware.signature.no-match"]


async def test_an_older_version_goes_in_only_when_a_person_types_which_it_is(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    path = await asyncio.to_thread(put, tmp_path, "old.bin", OLDER)
    await asyncio.to_thread(Person(tmp_path), "add", path, *ABOUT, "--version", "1.3.0")
    apply = ("firmware", "apply", "--image", hashlib.sha256(OLDER).hexdigest()[:12])
    async with ocpp16_simulator(f"ws://127.0.0.1:{terminal.port}", "CP-1", KEY) as charger:
        for words in ((), ("--it-is", "yes"), ("--it-is", DELIVERED_VERSION)):
            code, told = await terminal.at("CP-1", *apply, *words)
            assert (code, codes(told)) == (1, ["firmware.fit.older"])
            assert charger.version == DELIVERED_VERSION
        code, told = await terminal.at("CP-1", *apply, "--it-is", "1.3.0")
        assert (code, told["version"]) == (0, "1.3.0")
        assert charger.version == "1.3.0"
    listed = await asyncio.to_thread(Person(tmp_path), "list", "--site", terminal.site)
    assert [(one["firmware"], one["out_of_date"]) for one in listed["chargers"]] == [("1.3.0", False)]
