"""The PDF: read back with another library, in every way in which a program may write it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from tests.support.sample_site import CANARY, START, sample_site

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import verbatim
from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.json_export import content_hash, write_json
from evsetup.report.model import Basis, Line, Report
from evsetup.report.pdf import save_pdf, write_pdf
from evsetup.report.report_file import ReportFault
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.wording import Catalogue

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def report(tmp_path: Path) -> Report:
    with sample_site(tmp_path / "s.evsite") as site:
        return build_report(site, None, Catalogue(), now=START)


def pages_of(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_the_pdf_says_what_the_report_says(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    digest = write_pdf(report, path)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    pages = pages_of(path)
    first = pages[0]
    for words in ("Riverside car park", "Handed over: 1 of 3 chargers", "Open points: 9", "Installer: name, date"):
        assert words in first
    # The reader takes wide letter pairs for spaces.
    everything = "".join("".join(pages).split())
    for words in ("3C71BF9A7F3A", "wss://csms.example.com/ocpp", "7.21kW", "5.1.2→5.2.0", "prove.limit-ignored"):
        assert words in everything


def test_the_pdf_says_which_csms_was_tested_and_what_came_of_it(tmp_path: Path) -> None:
    seen = Finding("probe.verdict.ok", Severity.OK, verbatim("A charger would come online."))
    with sample_site(tmp_path / "s.evsite") as site:
        for identity, charger in (("SITE-12", "c2"), ("EVSETUP-TEST", "")):
            url = f"wss://csms.example.com/ocpp/{identity}"
            test = StoredCsmsTest(START, "wss://csms.example.com/ocpp", url, identity, seen, charger_id=charger)
            site.put_csms_test(test)
        write_pdf(build_report(site, None, Catalogue(), now=START), tmp_path / "report.pdf")
    everything = "".join("".join(pages_of(tmp_path / "report.pdf")).split())
    for words in ("CSMStestedfromthelaptop", "ocpp/SITE-12", "ocpp/EVSETUP-TEST", "Achargerwouldcomeonline.", "tested"):
        assert words in everything


def test_every_page_has_its_number_and_the_hash_of_the_content(report: Report, tmp_path: Path) -> None:
    write_pdf(report, tmp_path / "report.pdf")
    pages = pages_of(tmp_path / "report.pdf")
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert content_hash(report) in page


def test_it_is_a4_and_has_a_title(report: Report, tmp_path: Path) -> None:
    write_pdf(report, tmp_path / "report.pdf")
    reader = pypdf.PdfReader(tmp_path / "report.pdf")
    width, height = (float(side) * 25.4 / 72 for side in reader.pages[0].mediabox[2:])
    assert (round(width), round(height)) == (210, 297)
    assert reader.metadata is not None
    assert reader.metadata.title == "EV charger hand-over report · Riverside car park"


def test_each_charger_begins_a_page(report: Report, tmp_path: Path) -> None:
    write_pdf(report, tmp_path / "report.pdf")
    starts = [page[:6] for page in pages_of(tmp_path / "report.pdf")]
    assert [start for start in starts if start.startswith("Bay")] == ["Bay 11", "Bay 12", "Bay 13"]


async def test_it_is_written_off_the_ui_thread(report: Report, tmp_path: Path) -> None:
    digests = await asyncio.gather(
        *(asyncio.to_thread(write_pdf, report, tmp_path / f"{number}.pdf") for number in range(3))
    )
    assert len(digests) == 3
    assert all("Riverside car park" in pages_of(tmp_path / f"{number}.pdf")[0] for number in range(3))


async def test_a_terminal_command_saves_it_too(report: Report, tmp_path: Path) -> None:
    await save_pdf(report, tmp_path / "r.pdf")
    assert "Riverside car park" in pages_of(tmp_path / "r.pdf")[0]


@pytest.mark.parametrize("way", ["write_pdf(report, path)", "asyncio.run(save_pdf(report, path))", "in_thread()"])
def test_it_works_without_a_window_and_without_a_display(tmp_path: Path, way: str) -> None:
    program = f"""
import asyncio, sys, threading
from pathlib import Path
from evsetup.report.model import Report
from evsetup.report.pdf import save_pdf, write_pdf
from datetime import datetime, UTC
path = Path(sys.argv[1])
report = Report("Quiet", datetime.now(UTC), "1", (), ())
def in_thread():
    thread = threading.Thread(target=write_pdf, args=(report, path))
    thread.start()
    thread.join()
{way}
"""
    path = tmp_path / "quiet.pdf"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(path)],
        env={"PYTHONPATH": ":".join(sys.path), "HOME": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Quiet" in pages_of(path)[0]


def test_no_secret_is_in_any_form_of_it(report: Report, tmp_path: Path) -> None:
    write_pdf(report, tmp_path / "r.pdf")
    write_json(report, tmp_path / "r.json")
    forms = (CANARY, CANARY.encode().hex(), base64.b64encode(CANARY.encode()).decode(), CANARY[::-1])
    texts = " ".join(pages_of(tmp_path / "r.pdf")), (tmp_path / "r.json").read_text(), preview_html(report)
    assert not [form for form in forms for words in texts if form in words]
    assert all(form.encode() not in (tmp_path / "r.pdf").read_bytes() for form in forms)


def test_a_word_without_end_is_broken_and_not_cut_off(report: Report, tmp_path: Path) -> None:
    url = "wss://" + "".join(f"{number:04d}." for number in range(120)) + "END"
    section = replace(report.chargers[0], lines=(Line(verbatim("Address"), verbatim(url), Basis.READ),))
    write_pdf(replace(report, chargers=(section,)), tmp_path / "r.pdf")
    assert url in "".join(pages_of(tmp_path / "r.pdf")[1].split())


def test_a_site_of_twenty_chargers_is_whole(report: Report, tmp_path: Path) -> None:
    many = tuple(replace(report.chargers[0], title=f"Bay {number}") for number in range(20))
    write_pdf(replace(report, chargers=many), tmp_path / "r.pdf")
    everything = " ".join(pages_of(tmp_path / "r.pdf"))
    assert all(f"Bay {number} OpenEVSE WiFi" in everything for number in range(20))


def test_it_speaks_punjabi(report: Report, tmp_path: Path) -> None:
    punjabi = Catalogue("pa_IN", {("report", "Open points"): "ਖੁੱਲ੍ਹੇ ਨੁਕਤੇ"})
    write_pdf(report, tmp_path / "pa.pdf", punjabi)
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in pypdf.PdfReader(tmp_path / "pa.pdf").pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert any("Gurmukhi" in font for font in fonts), fonts


def test_a_folder_that_is_not_there_is_a_finding(report: Report, tmp_path: Path) -> None:
    with pytest.raises(ReportFault):
        write_pdf(report, tmp_path / "nowhere" / "r.pdf")
