"""Which plan the answers lead to, and what each plan asks of a charger."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from evsetup.commissioning.decision import Access, Between, Billing, Circumstances, Purpose, Users, decide
from evsetup.commissioning.layers import Sources, layers_of
from evsetup.commissioning.steps import Answers, Step, WizardState, flaw, steps_for
from evsetup.commissioning.wanted import merge
from evsetup.domain.csms_address import generate_key
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.domain.template import Level, Template
from evsetup.storage.records import Bay

ALONE = Circumstances(Users.OWN_PEOPLE, Billing.NOBODY)


@pytest.mark.parametrize(("users", "billing", "between"), list(product(Users, Billing, Between)))
def test_every_combination_leads_to_one_plan_with_its_reasons(users: Users, billing: Billing, between: Between) -> None:
    decision = decide(Circumstances(users, billing, between))

    expected = {Between.CONTROLLER: Purpose.LOCAL_CONTROLLER, Between.PROXY: Purpose.VIA_PROXY}.get(between)
    private = users is Users.OWN_PEOPLE and billing is Billing.NOBODY
    assert decision.purpose is (expected or (Purpose.STAND_ALONE if private else Purpose.ONE_CSMS))
    assert len(decision.reasons) >= 3
    assert (decision.note is not None) is (decision.purpose is Purpose.VIA_PROXY)


def test_a_charger_that_stands_alone_skips_key_csms_and_proof_and_forgets_the_csms_of_a_template() -> None:
    answers = Answers(key=generate_key(), csms_address="wss://a.example", identity="A").for_circumstances(ALONE)
    site = Template(Level.SITE, "", Settings({Setting.CSMS_URL: "wss://a.example", Setting.TIME_SERVER: "ntp.example"}))
    wanted = merge(layers_of(Sources(Identity(), Bay("b1", "Bay 1", breaker_a=20.0), (site,), circumstances=ALONE)))

    assert not {Step.KEY, Step.CSMS, Step.PROVE} & set(steps_for(answers))
    assert dict(wanted.plain()) == {Setting.TIME_SERVER: "ntp.example", Setting.MAX_CURRENT: 20}


@pytest.mark.parametrize(("access", "unknown"), [(Access.CARDS, "false"), (Access.EVERYBODY, "true")])
def test_who_may_charge_alone_is_said_in_the_words_of_the_chargers_version(access: Access, unknown: str) -> None:
    alone = replace(ALONE, access=access)
    for version, name in (
        (OcppVersion.V16, "AllowOfflineTxForUnknownId"),
        (OcppVersion.V201, "AuthCtrlr.OfflineTxForUnknownIdEnabled"),
    ):
        one = merge(layers_of(Sources(Identity(), circumstances=alone, version=version))).variable(name)
        assert one is not None
        assert (one.value, one.origin.level) == (unknown, Level.PURPOSE)


def test_only_a_local_controller_may_take_no_key() -> None:
    bare = Answers(no_key=True, csms_address="ws://192.0.2.9/ocpp", identity="A")
    behind = bare.for_circumstances(Circumstances(between=Between.CONTROLLER))

    assert flaw(WizardState(Step.KEY, bare)) is not None
    assert flaw(WizardState(Step.KEY, behind)) is None
    assert Setting.KEY not in replace(behind, key=generate_key()).wanted()
