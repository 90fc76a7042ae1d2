"""What came of an image that was pushed into a charger over its web server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text
from evsetup.drivers.outcomes import from_fault
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LinkLost, LockedOut, NoAnswer, Unauthorized
from evsetup.links.http import HttpAnswer


async def outcome_of_upload(
    image: Path,
    send: Callable[[ProgressSink], Awaitable[HttpAnswer]],
    words: Callable[[HttpAnswer], str],
    progress: ProgressSink,
) -> Outcome:
    """Sends ``image`` with ``send``, which is given where to count; ``words`` reads a refusal.

    A charger that restarts at once may never answer: then only its new version is proof.
    """
    sent_all = False

    def heard(step: Progress) -> None:
        nonlocal sent_all
        sent_all = step.done >= step.total > 0
        progress(step)

    try:
        answer = await send(heard)
    except (Unauthorized, LockedOut, Busy) as fault:
        return from_fault(fault, OutcomeKind.REFUSED)
    except (NoAnswer, LinkLost) as fault:
        if sent_all:
            return Outcome(
                OutcomeKind.LINK_LOST_EXPECTED,
                text("drivers", "the whole image was sent; the charger restarted without an answer"),
            )
        return Outcome(OutcomeKind.LINK_LOST, finding=_broke(fault))
    except BadAnswer as fault:
        return from_fault(fault)
    except OSError as error:
        return Outcome(OutcomeKind.FAULT, finding=_unreadable(image, error))
    if not answer.ok:
        return image_refused(f"{answer.status} {words(answer)}".strip())
    return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took the image and restarts"))


def image_refused(words: str) -> Outcome:
    """The charger looked at the image and said no, in its own ``words``."""
    finding = Finding(
        "driver.web.image-refused",
        Severity.PROBLEM,
        text("drivers", "The charger refused the firmware image."),
        text("drivers", "It keeps the firmware that it has. The image is for another device, or damaged."),
        (
            text("drivers", "Check that the image is made for this model."),
            text("drivers", "Restart the charger and try once more."),
        ),
        (Evidence("answer", words),),
    )
    return Outcome(OutcomeKind.REFUSED, finding=finding)


def _broke(fault: LinkFault) -> Finding:
    return Finding(
        "driver.web.upload-broke",
        Severity.PROBLEM,
        text("drivers", "The connection broke while the firmware was sent."),
        text("drivers", "An incomplete image is not started: the charger keeps the firmware that it has."),
        (
            text("drivers", "Wait until the charger answers again, then send the image once more."),
            text("drivers", "Use a cable, or go nearer to the access point."),
        ),
        (Evidence("link", fault.finding.code),),
    )


def _unreadable(image: Path, error: OSError) -> Finding:
    return Finding(
        "driver.web.image-unreadable",
        Severity.PROBLEM,
        text("drivers", "The file {name} cannot be read.", name=image.name),
        text("drivers", "It was moved or deleted, or you may not read it. Nothing was sent."),
        (text("drivers", "Add the image to the firmware library again."),),
        (Evidence("system", error.strerror or type(error).__name__),),
    )
