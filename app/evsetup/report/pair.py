"""PDF and JSON of one report, written together and bound to each other; and the check that two files are such a pair.

The ring: the PDF names the hash of the JSON's ``content``; the JSON, outside of ``content``, holds the hash of the PDF's bytes. So
neither can be changed alone. Whoever changes both and reckons both hashes anew is not found out: no key signs them. That is said.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.json_export import FORMAT, WrittenPdf, hash_of, write_json
from evsetup.report.model import Report
from evsetup.report.pdf import OnPage, unseen, write_pdf
from evsetup.report.pdf_outline import hash_in
from evsetup.report.report_file import ReportFault
from evsetup.wording import Catalogue

_MOST_BYTES = 1_000_000_000


def write_pair(
    report: Report, pdf: Path, catalogue: Catalogue | None = None, on_page: OnPage = unseen
) -> tuple[str, Path, str]:
    """Writes the PDF, and beside it the JSON of the same name (blocking, any thread): hash of the PDF, path and hash of the JSON.

    Raises:
        ReportFault: one cannot be written, or a file that is no report stands where the JSON belongs.
    """
    beside = pdf.with_suffix(".json")
    if beside.exists() and not _is_report(beside):
        raise ReportFault(_in_the_way(beside))
    pdf_hash = write_pdf(report, pdf, catalogue, on_page)
    return pdf_hash, beside, write_json(report, beside, WrittenPdf(pdf.name, pdf_hash))


def verify(pdf: Path, beside: Path) -> Finding:
    """Whether the two files are one report, each as it was written (blocking).

    Raises:
        ReportFault: one of them cannot be read.
    """
    content = _bytes_of(pdf)
    match _json_of(beside):
        case {"format": str(form), "sha256": str(said), "content": dict(told), "pdf": held} if form == FORMAT:
            pass
        case _:
            return _apart(
                "no-report", text("report", "{file} is no report of this program.", file=verbatim(beside.name))
            )
    if hash_of(told) != said:
        return _apart("json-changed", text("report", "The content of {file} was changed.", file=verbatim(beside.name)))
    named = hash_in(content)
    if named != said:
        seen = text("report", "{file} was made of other content.", file=verbatim(pdf.name))
        return _apart(
            "other-content", seen, Evidence("hash in the PDF", named or "–"), Evidence("hash in the JSON", said)
        )
    if not isinstance(held, dict):
        return _apart("no-pdf", text("report", "{file} was written without a PDF.", file=verbatim(beside.name)))
    actual = hashlib.sha256(content).hexdigest()
    if held.get("sha256") != actual:
        seen = text("report", "{file} was changed after it was written.", file=verbatim(pdf.name))
        return _apart(
            "pdf-changed",
            seen,
            Evidence("hash of the PDF", actual),
            Evidence("hash in the JSON", str(held.get("sha256"))),
        )
    return Finding(
        "report.verified",
        Severity.OK,
        text("report", "{pdf} and {json} are one report, each as it was written.", pdf=pdf.name, json=beside.name),
        text("report", "It does not tell who wrote it: no key signs a report."),
        (),
        (Evidence("hash of the content", said), Evidence("hash of the PDF", actual)),
    )  # fmt: skip


def _apart(code: str, seen: Text, *evidence: Evidence) -> Finding:
    return Finding(
        f"report.verify.{code}",
        Severity.PROBLEM,
        seen,
        text("report", "The two files are not one report as it was written."),
        (text("report", "Ask whoever gave them to you for both files of one report."),),
        evidence,
    )


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ReportFault(_unreadable(path, "too large"))
        return path.read_bytes()
    except OSError as error:
        raise ReportFault(_unreadable(path, error.strerror or type(error).__name__)) from error


def _json_of(path: Path) -> object:
    try:
        return json.loads(_bytes_of(path))
    except (ValueError, RecursionError):
        return None


def _is_report(path: Path) -> bool:
    document = _json_of(path)
    return isinstance(document, dict) and document.get("format") == FORMAT


def _unreadable(path: Path, reason: str) -> Finding:
    return Finding(
        "report.unreadable",
        Severity.PROBLEM,
        text("report", "{file} cannot be read.", file=verbatim(path.name)),
        text("report", "Nothing was compared."),
        (text("report", "Name both files of the report: the PDF first, then the JSON."),),
        (Evidence("reason", reason),),
    )


def _in_the_way(path: Path) -> Finding:
    return Finding(
        "report.in-the-way",
        Severity.PROBLEM,
        text("report", "{file} stands beside it and is no report.", file=verbatim(path.name)),
        text("report", "The report is written as PDF and JSON of the same name. Nothing was written."),
        (text("report", "Choose another name or another folder."),),
    )
