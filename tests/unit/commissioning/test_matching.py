"""Planned and found: by a person's word, by serial number, by MAC address, by identity; and what happens when two claim one bay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.matching import Claim, Placed, bay_of, place_all
from evsetup.domain.identity import Identity
from evsetup.storage.records import Bay

BAYS = (
    Bay("1", "Bay 1", expected_serial="AB-0001", identity="SITE-01"),
    Bay("2", "Bay 2", expected_serial="02:00:5e:10:00:02"),
    Bay("3", "Bay 3", identity="SITE-03"),
    Bay("4", "Bay 4", charger_id="c4", expected_serial="AB-0004", identity="SITE-04"),
)


@pytest.mark.parametrize(
    ("identity", "charger_id", "bay"),
    [
        (Identity(serial="ab0001"), "", "1"),
        (Identity(mac="02005E100002"), "", "2"),
        (Identity(charge_point_identity="SITE-03"), "", "3"),
        (Identity(), "c4", "4"),
        # A person's word goes before its serial number, and the number before its identity.
        (Identity(serial="AB-0001"), "c4", "4"),
        (Identity(serial="AB-0001", charge_point_identity="SITE-03"), "", "1"),
        # A bay that a person has given to a charger is nobody else's, whatever it says.
        (Identity(serial="AB-0004", charge_point_identity="SITE-04"), "c9", None),
        (Identity(serial="0000"), "", None),
        (Identity(charge_point_identity="site-03"), "", None),
        (Identity(), "", None),
    ],
)
def test_a_charger_is_taken_for_the_bay_that_it_has_most_right_to(
    identity: Identity, charger_id: str, bay: str | None
) -> None:
    found = bay_of(identity, charger_id, BAYS)
    assert (found.id if found is not None else None) == bay


def test_two_that_claim_a_bay_with_the_same_right_are_both_contested_and_a_persons_word_settles_it() -> None:
    twins = {
        "a": (Identity(charge_point_identity="SITE-03"), "ca"),
        "b": (Identity(charge_point_identity="SITE-03"), "cb"),
    }
    assert {key: (one.bay.id, one.contested) for key, one in place_all(twins, BAYS).items()} == {
        "a": ("3", True),
        "b": ("3", True),
    }
    said = (*BAYS[:2], Bay("3", "Bay 3", charger_id="cb", identity="SITE-03"))
    assert place_all(twins, said) == {"b": Placed(said[2], Claim.BY_HAND)}


def test_a_serial_number_wins_over_an_identity_and_the_loser_stands_in_no_bay() -> None:
    both = {
        "planned": (Identity(serial="AB-0001"), ""),
        "pretends": (Identity(serial="XY-9", charge_point_identity="SITE-01"), ""),
    }
    assert {key: (one.bay.id, one.claim, one.contested) for key, one in place_all(both, BAYS).items()} == {
        "planned": ("1", Claim.NUMBER, False)
    }
    assert place_all({"pretends": both["pretends"]}, BAYS)["pretends"].claim is Claim.IDENTITY


SOME = st.lists(
    st.tuples(
        st.builds(
            Identity,
            serial=st.sampled_from(("", "AB-0001", "AB-0004", "XY-9")),
            mac=st.sampled_from(("", "02005e100002")),
            charge_point_identity=st.sampled_from(("", "SITE-01", "SITE-03", "SITE-04")),
        ),
        st.sampled_from(("", "c4", "c9")),
    ),
    max_size=6,
)


@given(SOME)
def test_no_bay_has_two_chargers_that_are_not_called_contested(chargers: list[tuple[Identity, str]]) -> None:
    placed = place_all({str(number): one for number, one in enumerate(chargers)}, BAYS)
    for bay in BAYS:
        there = [one for one in placed.values() if one.bay is bay]
        assert all(one.contested is (len(there) > 1) for one in there)
        claimed = [1 for identity, charger_id in chargers if bay_of(identity, charger_id, BAYS) is bay]
        assert bool(there) is bool(claimed)
