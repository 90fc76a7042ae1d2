from __future__ import annotations

import pytest

from evsetup.domain.finding import Severity
from evsetup.links.name_findings import NamesSeen, judge_names
from evsetup.links.name_servers import NameAnswer, NameServer, Said

NEAR, FAR = NameServer("192.168.1.1"), NameServer("198.51.100.53", outside=True)
HOST, THERE, ELSEWHERE, PRIVATE = "csms.operator.com", "203.0.113.10", "203.0.113.77", "10.1.2.3"


def near(said: Said, *addresses: str) -> tuple[NameAnswer, ...]:
    return (NameAnswer(NEAR, said, addresses),)


def far(said: Said, *addresses: str) -> NameAnswer:
    return NameAnswer(FAR, said, addresses)


FOUND = near(Said.FOUND, THERE)


@pytest.mark.parametrize(
    ("seen", "code", "severity"),
    [
        (NamesSeen(HOST, (THERE,), FOUND, far(Said.FOUND, THERE)), "ok", Severity.OK),
        (NamesSeen(HOST, (THERE,), FOUND), "ok", Severity.OK),
        (NamesSeen(HOST, (THERE,), FOUND, far(Said.SILENT)), "ok", Severity.OK),
        (NamesSeen(HOST, (THERE,), near(Said.SILENT)), "ok", Severity.OK),
        (NamesSeen(HOST, (THERE,), FOUND, far(Said.FOUND, ELSEWHERE)), "ok", Severity.OK),
        (
            NamesSeen(HOST, (THERE,), FOUND, far(Said.FOUND, ELSEWHERE), (), ELSEWHERE),
            "other-server",
            Severity.INFO,
        ),
        (NamesSeen(HOST, (THERE,), FOUND, far(Said.NO_SUCH_NAME)), "known-here-only", Severity.INFO),
        (
            NamesSeen(HOST, (PRIVATE,), near(Said.FOUND, PRIVATE), far(Said.NO_SUCH_NAME)),
            "known-here-only",
            Severity.INFO,
        ),
        (
            NamesSeen(HOST, (PRIVATE,), near(Said.FOUND, PRIVATE), far(Said.FOUND, THERE)),
            "other-answer",
            Severity.WARNING,
        ),
        (
            NamesSeen(HOST, (PRIVATE,), near(Said.FOUND, PRIVATE), far(Said.FOUND, PRIVATE)),
            "private-address",
            Severity.WARNING,
        ),
        (NamesSeen(HOST, (PRIVATE,), near(Said.FOUND, PRIVATE)), "private-address", Severity.WARNING),
        (NamesSeen(HOST, ("0.0.0.0",), near(Said.FOUND, "0.0.0.0")), "blocked", Severity.PROBLEM),
        (NamesSeen(HOST, ("::",), near(Said.FOUND, "::")), "blocked", Severity.PROBLEM),
        (NamesSeen(HOST, (PRIVATE,), FOUND, hosts=(PRIVATE,)), "hosts-file", Severity.WARNING),
        (NamesSeen("csms", (PRIVATE,), near(Said.NO_SUCH_NAME), hosts=(PRIVATE,)), "hosts-file", Severity.WARNING),
        (NamesSeen(HOST, (THERE,), FOUND, hosts=(THERE,)), "ok", Severity.OK),
        (NamesSeen("csms", (PRIVATE,), near(Said.FOUND, PRIVATE)), "ok", Severity.OK),
        (NamesSeen(HOST, (), near(Said.NO_SUCH_NAME)), "not-found", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.NO_SUCH_NAME), far(Said.NO_SUCH_NAME)), "not-found", Severity.PROBLEM),
        (NamesSeen(HOST, (), (), far(Said.NO_SUCH_NAME)), "not-found", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.NO_SUCH_NAME), far(Said.FOUND, THERE)), "filtered", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.NO_ADDRESS)), "no-address", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.FAILED)), "server-failure", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.REFUSED)), "server-failure", Severity.PROBLEM),
        (NamesSeen(HOST, (), near(Said.SILENT)), "no-service", Severity.PROBLEM),
        (NamesSeen(HOST, (), FOUND), "laptop-fails", Severity.PROBLEM),
    ],
)
def test_answers_are_judged_by_what_they_mean_for_a_charger(seen: NamesSeen, code: str, severity: Severity) -> None:
    finding = judge_names(seen)
    assert finding is not None
    assert (finding.code, finding.severity) == (f"probe.name.{code}", severity)


def test_what_each_server_said_is_kept_and_which_of_them_is_outside() -> None:
    finding = judge_names(NamesSeen(HOST, (THERE,), FOUND, far(Said.NO_SUCH_NAME)))
    assert finding is not None
    assert [(piece.label, piece.content) for piece in finding.evidence] == [
        ("name server 192.168.1.1", THERE),
        ("name server 198.51.100.53, outside this network", "no such name (NXDOMAIN)"),
    ]


def test_whether_the_fault_is_this_networks_is_told_by_the_server_outside() -> None:
    silent = judge_names(NamesSeen(HOST, (), near(Said.SILENT), far(Said.FOUND, THERE)))
    both_silent = judge_names(NamesSeen(HOST, (), near(Said.SILENT), far(Said.SILENT)))
    assert silent is not None
    assert both_silent is not None
    assert silent.code == both_silent.code
    assert str(silent.means) != str(both_silent.means)


def test_where_nobody_could_be_asked_nothing_is_said() -> None:
    assert judge_names(NamesSeen(HOST, (), ())) is None
