"""By which protocol first, and by which next."""

from __future__ import annotations

import pytest

from evsetup.firmware.transfer_choice import in_order


@pytest.mark.parametrize(
    ("card", "told", "trusts_us", "wanted"),
    [
        ((), None, False, "http sftp"),
        ((), None, True, "https http"),
        ((), ("ftp",), True, "ftp"),
        ((), ("ftp", "http", "https"), False, "http ftp"),
        ((), ("ftp", "http", "https"), True, "https http"),
        ((), ("https",), False, "https"),
        ((), ("ftps",), False, "ftps"),
        ((), ("tftp", "scp"), False, "http sftp"),
        (("ftp",), None, True, "ftp"),
        (("sftp", "ftp"), None, False, "sftp ftp"),
        (("sftp", "ftp"), ("ftp", "http"), False, "ftp sftp"),
        (("sftp", "ftp"), ("http",), False, "sftp ftp"),
    ],
)
def test_card_then_charger_then_the_usual_order(
    card: tuple[str, ...], told: tuple[str, ...] | None, trusts_us: bool, wanted: str
) -> None:
    assert " ".join(one.value for one in in_order(card, told, trusts_us=trusts_us)) == wanted
