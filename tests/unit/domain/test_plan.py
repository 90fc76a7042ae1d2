"""The plan: only what differs, in the order in which nothing cuts us off too early."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.plan import ByHand, Change, Effect, Risk, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, SettingValue, StaticAddress, Unknown

ADDRESS = StaticAddress("192.0.2.7/24", "192.0.2.1")


def live(setting: Setting) -> Effect:
    return Effect.LIVE


def value_of(setting: Setting) -> st.SearchStrategy[SettingValue]:
    if setting.is_secret:
        return st.text(min_size=1, max_size=8).map(Secret)
    match setting:
        case Setting.ETHERNET:
            return st.sampled_from([Dhcp(), ADDRESS])
        case Setting.OCPP_VERSION:
            return st.sampled_from(OcppVersion)
        case Setting.MAX_CURRENT:
            return st.floats(6, 80)
        case Setting.SECURITY_PROFILE:
            return st.integers(0, 3)
        case _:
            return st.text(max_size=8)


some_settings = st.fixed_dictionaries({}, optional={setting: value_of(setting) for setting in Setting}).map(Settings)
read_settings = st.fixed_dictionaries(
    {}, optional={setting: st.one_of(value_of(setting), st.sampled_from(Unknown)) for setting in Setting}
).map(Settings)
effects = st.fixed_dictionaries({setting: st.one_of(st.none(), st.sampled_from(Effect)) for setting in Setting})


def test_equal_settings_make_no_plan() -> None:
    wanted = Settings({Setting.CSMS_URL: "wss://csms.example.com", Setting.KEY: Secret("0123456789abcdef")})
    plan = make_plan(wanted, wanted, live)
    assert plan.changes == ()
    assert not plan.needs_restart
    assert plan.cuts_off == ()


@given(read_settings, some_settings, effects)
def test_after_applying_a_plan_the_next_one_changes_nothing(
    now: Settings, wanted: Settings, effect: dict[Setting, Effect | None]
) -> None:
    plan = make_plan(now, wanted, effect.get)
    after = now.with_values({change.setting: change.new for change in plan.changes})
    again = make_plan(after, wanted, effect.get)
    assert again.changes == ()
    assert again.by_hand == plan.by_hand


@given(read_settings, some_settings, effects)
def test_a_plan_holds_exactly_what_differs(
    now: Settings, wanted: Settings, effect: dict[Setting, Effect | None]
) -> None:
    plan = make_plan(now, wanted, effect.get)
    differing = {setting for setting in wanted if now.get(setting) != wanted[setting]}
    assert {change.setting for change in plan.changes} | {hand.setting for hand in plan.by_hand} == differing
    assert all(effect[hand.setting] is None for hand in plan.by_hand)


@given(read_settings, some_settings, effects)
def test_what_could_cut_us_off_goes_last(now: Settings, wanted: Settings, effect: dict[Setting, Effect | None]) -> None:
    risks = [change.risk for change in make_plan(now, wanted, effect.get).changes]
    assert risks == sorted(risks)


def test_the_address_of_the_csms_is_the_very_last() -> None:
    values: dict[Setting, SettingValue] = {
        Setting.CSMS_URL: "wss://csms.example.com",
        Setting.IDENTITY: "CP-1",
        Setting.KEY: Secret("0123456789abcdef"),
        Setting.WIFI_SSID: "site",
        Setting.ETHERNET: ADDRESS,
        Setting.MAX_CURRENT: 16,
        Setting.TIME_SERVER: "192.0.2.1",
    }
    effect = {Setting.TIME_SERVER: Effect.NEEDS_RESTART}
    plan = make_plan(Settings(), Settings(values), lambda setting: effect.get(setting, Effect.LIVE))
    assert [change.setting for change in plan.changes] == [
        Setting.MAX_CURRENT,
        Setting.TIME_SERVER,
        Setting.KEY,
        Setting.ETHERNET,
        Setting.WIFI_SSID,
        Setting.IDENTITY,
        Setting.CSMS_URL,
    ]
    assert plan.needs_restart
    assert [change.risk for change in plan.cuts_off] == [
        Risk.CREDENTIAL,
        Risk.NETWORK,
        Risk.NETWORK,
        Risk.ADDRESS,
        Risk.ADDRESS,
    ]


def test_a_harmless_setting_that_cuts_the_link_is_told_as_such() -> None:
    change = Change(Setting.HOSTNAME, "old", "new", Effect.CUTS_LINK)
    assert make_plan(Settings(), Settings({Setting.HOSTNAME: "new"}), lambda _: Effect.CUTS_LINK).cuts_off == (
        Change(Setting.HOSTNAME, None, "new", Effect.CUTS_LINK),
    )
    assert change.risk is Risk.HARMLESS


def test_what_the_driver_cannot_write_is_done_by_hand() -> None:
    plan = make_plan(Settings(), Settings({Setting.ETHERNET: ADDRESS}), lambda _: None)
    assert plan.by_hand == (ByHand(Setting.ETHERNET, ADDRESS),)
    assert not plan.changes


def test_a_secret_that_cannot_be_read_is_written_again() -> None:
    now = Settings({Setting.KEY: Unknown.UNREADABLE})
    (change,) = make_plan(now, Settings({Setting.KEY: Secret("0123456789abcdef")}), live).changes
    assert change.old is Unknown.UNREADABLE


def test_what_could_not_be_read_before_is_no_wish_when_going_back() -> None:
    before = Settings({Setting.KEY: Unknown.UNREADABLE, Setting.HOSTNAME: "old"})
    plan = make_plan(Settings({Setting.KEY: Secret("x"), Setting.HOSTNAME: "new"}), before, live)
    assert [change.setting for change in plan.changes] == [Setting.HOSTNAME]
