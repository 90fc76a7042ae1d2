from __future__ import annotations

import pytest

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep, StepResult
from evsetup.ocppj.probe.verdict import primary, verdict


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("expired", "its certificate is not accepted"),
        ("ca-file-leaf", "its certificate is not accepted"),
        ("plain-port", "no encrypted connection comes about"),
        ("client-certificate", "no encrypted connection comes about"),
        ("old-tls", "no encrypted connection comes about"),
        ("bad-ca-file", "with what was chosen for it"),
    ],
)
def test_the_verdict_blames_the_certificate_only_where_it_is_at_fault(code: str, words: str) -> None:
    why = text("ocppj", "Some reason.")
    finding = Finding(f"probe.certificate.{code}", Severity.PROBLEM, why, why, (why,))
    results = (StepResult(ProbeStep.CERTIFICATE, finding, 0.0),)
    said = verdict(ProbeRequest("wss://csms.example", "CP1", None), results, primary(results))
    assert words in str(said.seen)
    assert "Some reason." in str(said.seen)
