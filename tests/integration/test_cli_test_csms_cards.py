"""The operator's card of ``evsetup test-csms --card``: from wherever it comes, and what it says of identities."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from tests.integration.test_cli_test_csms import CARD, KEY, run, run_json
from tests.support.demo import production_csms

from evsetup.cards.csms_code import csms_code
from evsetup.cards.read_csms_card import csms_card_of_text
from evsetup.simulator.faulty_csms import FaultyCsms


def as_it_is(code: str, _: Path) -> str:
    return code


def as_a_text_file(code: str, folder: Path) -> str:
    (folder / "code.txt").write_text(f"{code}\n")
    return str(folder / "code.txt")


def as_a_picture(code: str, folder: Path) -> str:
    segno.make_qr(code).save(str(folder / "code.PNG"), kind="png", scale=4)
    return str(folder / "code.PNG")


@pytest.mark.parametrize("given", [as_it_is, as_a_text_file, as_a_picture])
async def test_a_code_is_a_card_as_text_as_file_and_as_picture(
    given: Callable[[str, Path], str], tmp_path: Path
) -> None:
    async with production_csms({"SITE-01": KEY}) as csms:
        card = csms_card_of_text(CARD.replace("profile = 2", "profile = 1").format(address=csms.url), "riverside")
        code, told = await run_json(
            "--card", given(csms_code(card), tmp_path), "--password-stdin", typed=KEY.reveal() + "\n"
        )

    assert (code, told["identity"], told["url"]) == (0, "SITE-01", f"{csms.url}/SITE-01")


async def test_a_bare_address_is_a_card_too() -> None:
    async with production_csms({"SITE-01": KEY}) as csms:
        words = ("--card", csms.url, "--identity", "SITE-01", "--password-stdin")
        code, told = await run_json(*words, typed=KEY.reveal() + "\n")

    assert (code, told["url"]) == (0, f"{csms.url}/SITE-01")


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("empty.png", segno.make_qr("hello"), "cards.code.unknown"),
        ("none.png", b"no picture", "picture.reader-failed"),
        ("cut.txt", b"evsetup-csms:1?", "cards.code.damaged"),
        ("half.txt", b"evsetup-csms:1?id=a", "cards.bad-file"),
        ("half.toml", b'id = "a"', "cards.bad-file"),
    ],
)
async def test_what_holds_no_card_is_told_by_a_finding(
    name: str, content: bytes | segno.QRCode, finding: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        content.save(str(path), scale=4)
    code, told = await run_json("--card", str(path), "--identity", "SITE-01")
    assert (code, [one["code"] for one in told["findings"]]) == (1, [finding])


async def test_a_picture_without_a_code_and_a_text_that_is_none_are_told(tmp_path: Path) -> None:
    blank = tmp_path / "blank.bmp"
    blank.write_bytes(_white_bmp(64))
    code, told = await run_json("--card", str(blank), "--identity", "SITE-01")
    assert (code, told["findings"][0]["code"]) == (1, "picture.no-code")
    code, _, said = await run("--card", "x" * 5000, "--identity", "SITE-01")
    assert (code, "There is no CSMS card" in said) == (2, True)


async def test_a_cards_rule_for_identities_is_held_against_the_one_that_is_tested(tmp_path: Path) -> None:
    card = tmp_path / "riverside.toml"
    async with FaultyCsms({"DE-SITE-01": KEY}) as csms:
        card.write_text(CARD.replace("profile = 2", "profile = 1").format(address=csms.url))
        with card.open("a") as more:
            more.write('identity_prefix = "DE-"\nidentity_example = "DE-SITE-01"\n')
        plain = card.read_text().replace('test_identity = "SITE-01"\n', "")
        card.write_text(plain)
        words = ("--card", str(card), "--password-stdin")
        refused, told = await run_json(*words, "--identity", "SITE-01", typed=KEY.reveal() + "\n")
        taken, told_of_the_right_one = await run_json(*words, "--identity", "DE-SITE-01", typed=KEY.reveal() + "\n")

    assert (refused, taken) == (1, 0)
    assert _address(told) == "probe.address.identity-rule"
    assert _address(told_of_the_right_one) == "probe.address.ok"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store would have to be changed")
async def test_a_root_that_a_code_names_and_the_server_does_not_prove_itself_by_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with production_csms({"SITE-01": KEY}, tmp_path) as csms:
        monkeypatch.setenv("SSL_CERT_FILE", str(csms.ca_file))
        card = CARD.format(address=csms.url) + f'ca_sha256 = "{"ab" * 32}"\n'
        code = csms_code(csms_card_of_text(card, "riverside"))
        _, told = await run_json("--card", code, "--password-stdin", typed=KEY.reveal() + "\n")
        _, lines, _ = await run("--card", code, "--password-stdin", typed=KEY.reveal() + "\n")

    found = {step["step"]: step["finding"]["code"] for step in told["steps"]}
    assert found["certificate"] == "probe.certificate.other-root"
    assert "names a root certificate that it does not bring" in lines


def _address(told: dict[str, object]) -> str:
    steps = told["steps"]
    assert isinstance(steps, list)
    return next(str(step["finding"]["code"]) for step in steps if step["step"] == "address")


def _white_bmp(side: int) -> bytes:
    """A picture with nothing on it: one bit for each dot, all white (Windows bitmap, BITMAPINFOHEADER)."""
    rows = b"\xff" * (side // 8 * side)
    head = b"BM" + (62 + len(rows)).to_bytes(4, "little") + bytes(4) + (62).to_bytes(4, "little")
    info = (40).to_bytes(4, "little") + side.to_bytes(4, "little") * 2 + b"\1\0\1\0" + bytes(24)
    return head + info + b"\0\0\0\0" + b"\xff\xff\xff\0" + rows
