"""The web page of an OpenEVSE gateway as its drivers talk to it: log-in, JSON in and out.

Wire facts: ``facts/chargers.md`` §1. Log-in is HTTP Basic; a device that answers 401 without offering Basic takes ``POST /login`` and a
cookie, and then wants ``X-Requested-With`` with every write.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from evsetup.domain.progress import ProgressSink
from evsetup.drivers.openevse_config import VENDOR
from evsetup.drivers.web_charger import not_this_family, plain_words
from evsetup.links.faults import BadAnswer, Unauthorized
from evsetup.links.http import HttpAnswer, HttpLink

_OF_OUR_PAGE: Mapping[str, str] = {"X-Requested-With": "OpenEVSE"}


class OpenEvsePage:
    """One gateway's page, over ``http``, which it owns until ``close``."""

    def __init__(self, http: HttpLink) -> None:
        self._http = http
        self._by_cookie = False

    @property
    def host(self) -> str:
        """Its host."""
        return self._http.host

    async def get(self, path: str) -> Mapping[str, object]:
        """The JSON object at ``path``.

        Raises:
            BadAnswer: there is none.
            LinkFault: by cause.
        """
        answer = await self.ask(path)
        content = answer.json() if answer.ok else None
        if not isinstance(content, dict):
            raise BadAnswer(not_this_family(VENDOR, path, answer))
        return content

    async def ask(self, path: str) -> HttpAnswer:
        """Whatever is answered at ``path``."""
        return await self._logged_in(lambda: self._http.get(path))

    async def post(self, path: str, body: Mapping[str, object]) -> HttpAnswer:
        """Posts JSON, once."""
        return await self._logged_in(lambda: self._http.post_json(path, body, self._headers))

    async def post_form(self, path: str, form: Mapping[str, str]) -> HttpAnswer:
        """Posts a form, once. Newer firmware takes an act that came by GET for that of a foreign page."""
        return await self._logged_in(lambda: self._http.post_form(path, form, self._headers))

    async def delete(self, path: str) -> HttpAnswer:
        """Deletes what is at ``path``, once."""
        return await self._logged_in(lambda: self._http.delete(path, self._headers))

    async def upload(self, path: str, image: Path, progress: ProgressSink, answer_timeout_s: float) -> HttpAnswer:
        """Posts a firmware image as the form field that the gateway knows."""
        return await self._http.upload(
            path, "firmware", image.name, image, progress, headers=self._headers, answer_timeout_s=answer_timeout_s
        )

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    @property
    def _headers(self) -> Mapping[str, str] | None:
        return _OF_OUR_PAGE if self._by_cookie else None

    async def _logged_in(self, ask: Callable[[], Awaitable[HttpAnswer]]) -> HttpAnswer:
        """Asks, and once more after a cookie log-in where the device refused and does not offer Basic.

        A device that offers Basic has judged our password already: asking again would only count as one more wrong one.
        """
        try:
            return await ask()
        except Unauthorized as fault:
            if self._http.credentials is None or "basic" in (name.casefold() for name in fault.challenges):
                raise
            await self._log_in(fault)
        return await ask()

    async def _log_in(self, refusal: Unauthorized) -> None:
        login = self._http.credentials
        if login is None:
            raise refusal
        answer = await self._http.post_json(
            "login",
            {"user": login.user, "pass": login.password.reveal(), "remember": False, "now": int(time.time())},
            _OF_OUR_PAGE,
        )
        if not answer.ok:
            raise refusal
        self._by_cookie = True
        self._http.sends_basic = False


def message_of(answer: HttpAnswer) -> str:
    """The words of an answer: its ``msg`` member, or the start of its body."""
    try:
        content = answer.json()
    except BadAnswer:
        content = None
    if isinstance(content, dict) and isinstance(content.get("msg"), str):
        return "".join(c for c in content["msg"] if c.isprintable())[:120]
    return plain_words(answer)
