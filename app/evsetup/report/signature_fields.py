"""Two fields beneath the summary: for a pen, or with what was signed on the screen."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from html import escape

from evsetup.domain.text import Text, text
from evsetup.report.pictures import drawn
from evsetup.report.piece import Piece, moment
from evsetup.report.signatures import Role, Signature

_PEN = {
    Role.INSTALLER: text("report", "Installer: name, date, signature"),
    Role.OWNER: text("report", "Owner: name, date, signature"),
}


def signature_fields(signed: Iterable[Signature], say: Callable[[Text], str]) -> Piece:
    """Both fields side by side, in the words of ``say``."""
    by_role = {one.role: one for one in signed}
    cells = '<td width="6%"></td>'.join(_field(by_role.get(role), say) for role in _PEN)
    names = "<td></td>".join(f'<td class="signed">{_beneath(by_role.get(role), _PEN[role], say)}</td>' for role in _PEN)
    table = f'<table width="100%" cellspacing="0"><tr>{cells}</tr><tr>{names}</tr></table>'
    return Piece(table, 8, mark=say(text("report", "Signatures")), level=1)


def _field(signature: Signature | None, say: Callable[[Text], str]) -> str:
    if signature is None:
        return '<td class="sign" width="47%">&nbsp;</td>'
    if not signature.strokes:
        typed = escape(say(text("report", "typed, not drawn")))
        return f'<td class="typed" width="47%"><span class="figure">{escape(signature.name)}</span><br>{typed}</td>'
    source = f"data:image/png;base64,{base64.b64encode(drawn(signature.strokes)).decode()}"
    return f'<td class="typed" width="47%"><img src="{source}" width="240" height="60"></td>'


def _beneath(signature: Signature | None, line: Text, say: Callable[[Text], str]) -> str:
    if signature is None:
        return escape(say(line))
    return f"{escape(say(signature.role.title))}: {escape(signature.name)}, {moment(signature.at)}"
