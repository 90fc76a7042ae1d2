"""PDF and JSON of one report: bound to each other, with an outline, fonts of their own, and a published shape."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pypdf
import pytest
from tests.support.sample_site import START, sample_site

from evsetup.commissioning.installation.kept import tell
from evsetup.report.build import build_report
from evsetup.report.json_export import content_hash, hash_of, unsigned_hash, write_json
from evsetup.report.model import Report
from evsetup.report.pair import verify, write_pair
from evsetup.report.report_file import ReportFault
from evsetup.report.signatures import Role, Signature, sign, signatures_of
from evsetup.resources import resource
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.storage.records import Photo
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue, load_catalogue

pytestmark = pytest.mark.usefixtures("qapp")

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
STROKES = (((0.1, 0.5), (0.4, 0.2), (0.9, 0.8)), ((0.5, 0.5),))
ALL = ("afir", "de", "eu-red", "nevi", "uk")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with sample_site(tmp_path / "a.evsite") as opened:
        tell(opened, "c1", {"breaker": 32.0, "loop": 0.4}, NOON)
        yield opened


def whole(site: SiteFile, language: str = "en") -> Report:
    return build_report(site, None, load_catalogue(language), now=START, rules=ALL)


def outline(items: list[Any], level: int = 0) -> list[tuple[int, str]]:
    flat: list[tuple[int, str]] = []
    for item in items:
        flat += outline(item, level + 1) if isinstance(item, list) else [(level, item.title)]
    return flat


def test_the_two_files_name_each_others_hash_and_are_verified(site: SiteFile, tmp_path: Path) -> None:
    pdf = tmp_path / "r.pdf"
    report = whole(site)
    pdf_hash, beside, _ = write_pair(report, pdf)
    document = json.loads(beside.read_text(encoding="utf-8"))
    assert document["pdf"] == {"name": "r.pdf", "sha256": pdf_hash}
    assert document["sha256"] == content_hash(report)
    found = verify(pdf, beside)
    assert (found.code, found.severity.fails) == ("report.verified", False)


def changed(path: Path, change: Any) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    path.write_text(json.dumps(document))


def rename_site(document: Any) -> None:
    document["content"]["site"] = "Elsewhere"


def rename_and_reckon(document: Any) -> None:
    rename_site(document)
    document["sha256"] = hash_of(document["content"])


def forget_pdf(document: Any) -> None:
    document["pdf"] = None


@pytest.mark.parametrize(
    ("change", "code"),
    [(rename_site, "json-changed"), (rename_and_reckon, "other-content"), (forget_pdf, "no-pdf")],
)
def test_a_json_that_was_changed_is_found_out(site: SiteFile, tmp_path: Path, change: Any, code: str) -> None:
    _, beside, _ = write_pair(whole(site), tmp_path / "r.pdf")
    changed(beside, change)
    assert verify(tmp_path / "r.pdf", beside).code == f"report.verify.{code}"


def test_a_pdf_that_was_changed_in_one_byte_is_found_out(site: SiteFile, tmp_path: Path) -> None:
    pdf = tmp_path / "r.pdf"
    _, beside, _ = write_pair(whole(site), pdf)
    content = pdf.read_bytes()
    pdf.write_bytes(content[:200] + bytes([content[200] ^ 1]) + content[201:])
    assert verify(pdf, beside).severity.fails
    pdf.write_bytes(content + b"\n")
    assert verify(pdf, beside).code == "report.verify.pdf-changed"
    pdf.write_bytes(b"not a PDF")
    assert verify(pdf, beside).code == "report.verify.other-content"


def test_two_reports_of_one_site_are_no_pair(site: SiteFile, tmp_path: Path) -> None:
    write_pair(whole(site), tmp_path / "one.pdf")
    write_pair(build_report(site, None, Catalogue(), now=NOON, rules=()), tmp_path / "two.pdf")
    assert verify(tmp_path / "one.pdf", tmp_path / "two.json").code == "report.verify.other-content"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"format": "other"}'])
def test_what_is_no_report_is_told(site: SiteFile, tmp_path: Path, content: bytes) -> None:
    write_pair(whole(site), tmp_path / "r.pdf")
    (tmp_path / "r.json").write_bytes(content)
    assert verify(tmp_path / "r.pdf", tmp_path / "r.json").code == "report.verify.no-report"
    with pytest.raises(ReportFault):
        verify(tmp_path / "none.pdf", tmp_path / "r.json")
    with pytest.raises(ReportFault) as told:
        write_pair(whole(site), tmp_path / "r.pdf")
    assert told.value.finding.code == "report.in-the-way"
    assert (tmp_path / "r.json").read_bytes() == content


def test_the_json_has_the_shape_that_is_published(site: SiteFile, tmp_path: Path) -> None:
    schema = json.loads(resource("report", "report.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    validator.check_schema(schema)
    report = whole(site)
    seen = report.chargers[1].findings[0].finding
    site.put_csms_test(StoredCsmsTest(START, "wss://c/o", "wss://c/o/X", "X", seen))
    site.put_photo(Photo("p1", "b1", "", START, "RCD", "image/png", 1, 1, b"x"))
    sign(site, Signature(Role.OWNER, "A. Owner", NOON, STROKES, unsigned_hash(report)))
    write_json(whole(site), tmp_path / "full.json")
    write_json(Report("Quiet", START, "1", (), ()), tmp_path / "quiet.json")
    for name in ("full.json", "quiet.json"):
        validator.validate(json.loads((tmp_path / name).read_text(encoding="utf-8")))
    document = json.loads((tmp_path / "full.json").read_text(encoding="utf-8"))
    charger = document["content"]["chargers"][0]
    for part in (charger, charger["rules"][0], charger["installation"][0], document["content"]["signatures"][0]):
        part["surplus"] = 1
        with pytest.raises(jsonschema.ValidationError):
            validator.validate(document)
        del part["surplus"]


@pytest.mark.parametrize("language", ["en", "pa_IN"])
def test_the_outline_leads_to_every_charger_and_part(site: SiteFile, tmp_path: Path, language: str) -> None:
    write_pair(whole(site, language), tmp_path / "r.pdf")
    reader = pypdf.PdfReader(tmp_path / "r.pdf")
    lines = outline(reader.outline)
    assert lines[0] == (0, "Riverside car park")
    assert [words for level, words in lines if level == 1 and words.startswith("Bay")] == ["Bay 11", "Bay 12", "Bay 13"]
    for items in reader.outline:
        for item in items if isinstance(items, list) else [items]:
            if not isinstance(item, list) and item.title.startswith("Bay"):
                page = reader.pages[reader.get_destination_page_number(item)]
                assert item.title in " ".join(page.extract_text().split())


@pytest.mark.parametrize("language", ["en", "pa_IN"])
def test_every_font_is_in_the_file(site: SiteFile, tmp_path: Path, language: str) -> None:
    write_pair(whole(site, language), tmp_path / "r.pdf")
    embedded, names = set(), set()
    for page in pypdf.PdfReader(tmp_path / "r.pdf").pages:
        for font in page["/Resources"]["/Font"].values():
            names.add(font.get_object()["/BaseFont"])
            for part in font.get_object().get("/DescendantFonts", [font]):
                descriptor = part.get_object()["/FontDescriptor"].get_object()
                if any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")):
                    embedded.add(font.get_object()["/BaseFont"])
    assert names == embedded != set()
    if language == "pa_IN":
        assert [name for name in names if "Gurmukhi" in name]


def test_a_report_in_punjabi_has_the_same_content_as_one_in_english(site: SiteFile) -> None:
    assert content_hash(whole(site, "pa_IN")) == content_hash(whole(site))


def test_signatures_stand_in_both_files_and_a_later_change_is_an_open_point(site: SiteFile, tmp_path: Path) -> None:
    report = whole(site)
    sign(site, Signature(Role.INSTALLER, "Dina Roy", NOON, STROKES, unsigned_hash(report)))
    sign(site, Signature(Role.OWNER, "A. Owner", NOON, (), unsigned_hash(report)))
    assert [(one.role, one.name, one.strokes) for one in signatures_of(site)] == [
        (Role.INSTALLER, "Dina Roy", STROKES),
        (Role.OWNER, "A. Owner", ()),
    ]
    signed = whole(site)
    assert signed.open_points == report.open_points
    pdf = tmp_path / "r.pdf"
    write_pair(signed, pdf)
    page = " ".join(pypdf.PdfReader(pdf).pages[0].extract_text().split()) + " ".join(
        pypdf.PdfReader(pdf).pages[1].extract_text().split()
    )
    assert "Installer: Dina Roy, 2026-11-25 12:00 UTC" in page
    assert "typed, not drawn" in page
    assert pdf.read_bytes().count(b"/Subtype /Image") >= 1

    tell(site, "c1", {"breaker": 16.0})
    later = [str(point.what) for point in whole(site).open_points]
    assert "Installer signed before the last changes." in later
    assert "Owner signed before the last changes." in later


def test_the_newest_signature_of_a_role_counts(site: SiteFile) -> None:
    for name in ("First", "Second"):
        sign(site, Signature(Role.OWNER, name, NOON))
    site.put_record("", "signature", NOON, {"role": "passer-by", "name": "X", "strokes": [], "content": ""})
    assert [one.name for one in signatures_of(site)] == ["Second"]
