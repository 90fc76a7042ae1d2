"""What is said of a charger's security: profiles, certificates by name, what is missing, what can cut us off."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.support.pki import Root

from evsetup.commissioning.security_now import (
    PROFILES,
    USES,
    HeldCertificate,
    ProfileAhead,
    SecurityNow,
    known_roots,
    named,
    not_our_root,
    profile_in_doubt,
    read_root,
    risk_of,
)
from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Finding
from evsetup.drivers.certificate_hashes import NotACertificate, hashes_of, read_certificate
from evsetup.drivers.profile_findings import no_key, no_root, own_certificate_unknown
from evsetup.storage.records import JournalEntry

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
OURS, THEIRS = Root.create("evsetup temporary root"), Root.create("Operator root")


def listed(
    root: Root, use: CertificateUse = CertificateUse.CSMS_ROOT, algorithm: str = "SHA256"
) -> InstalledCertificate:
    return hashes_of(read_certificate(root.pem), use, algorithm)


def entry(phase: str, **what: object) -> JournalEntry:
    return JournalEntry("c", "j", "change certificates", phase, NOW, what)


def security(profile: int | None, *certificates: HeldCertificate) -> SecurityNow:
    return SecurityNow(NOW, profile, None, certificates, None)


def ahead(*missing: Finding) -> ProfileAhead:
    return ProfileAhead(1, 2, missing, risk_of(2, ""))


def test_every_profile_and_every_use_has_its_words() -> None:
    assert set(PROFILES) == {0, 1, 2, 3}
    assert set(USES) == set(CertificateUse)


@pytest.mark.parametrize(("profile", "higher"), [(None, ()), (0, (1, 2, 3)), (2, (3,)), (3, ()), (7, ())])
def test_a_profile_only_ever_goes_up(profile: int | None, higher: tuple[int, ...]) -> None:
    assert security(profile).higher == higher


def test_a_root_that_the_journal_knows_has_its_name_in_every_hash_algorithm() -> None:
    known = known_roots((entry("intent", pem=THEIRS.pem), entry("outcome", outcome="applied")), OURS.pem)
    held = named([listed(OURS), listed(THEIRS, algorithm="SHA512"), listed(Root.create("Stranger"))], known)

    assert [str(one.name) for one in held[:2]] == ["This laptop's root", "Operator root"]
    assert str(held[2].name).startswith("Certificate ")
    assert held[2].known is None


def test_a_journal_entry_that_holds_no_certificate_is_passed_over() -> None:
    assert known_roots((entry("intent", pem="nothing"),), None) == ()


def test_this_laptop_is_trusted_by_a_csms_root_only() -> None:
    known = known_roots((), OURS.pem)
    assert security(1, *named([listed(OURS)], known)).trusts_this_laptop is True
    assert security(1, *named([listed(OURS, CertificateUse.MANUFACTURER_ROOT)], known)).trusts_this_laptop is False
    assert SecurityNow(NOW, 1, None, None, None).trusts_this_laptop is None


def test_a_name_from_a_file_cannot_drive_the_screen() -> None:
    assert "\n" not in read_root(Root.create("two\nlines").pem).subject
    with pytest.raises(NotACertificate):
        read_root("-----BEGIN NOTHING-----")


def test_what_is_surely_missing_blocks_and_what_nobody_knows_does_not() -> None:
    assert ahead(no_root()).blocked
    assert ahead(no_root()).wants_our_root
    assert ahead(no_key()).blocked
    assert not ahead(no_key()).wants_our_root
    assert not ahead(own_certificate_unknown()).blocked
    assert ahead(own_certificate_unknown()).wants_own_certificate
    assert ahead(not_our_root(2)).wants_our_root


def test_the_risk_names_the_way_back_of_the_family_else_a_usual_one() -> None:
    own = [str(step) for step in risk_of(1, "Hold the button for ten seconds.").do]
    assert any("Hold the button" in step for step in own)
    assert any("factory settings" in str(step) for step in risk_of(1, "").do)
    assert len(risk_of(2, "").do) == len(own) + 1


def test_a_doubt_names_both_profiles() -> None:
    said = str(profile_in_doubt(1, 2).means)
    assert "1" in said
    assert "2" in said
