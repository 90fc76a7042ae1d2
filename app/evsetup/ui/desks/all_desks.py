"""Makes the desk of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.ui.desks.billing_desk import BillingDesk
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.conformity_desk import ConformityDesk
from evsetup.ui.desks.csms_test_desk import CsmsTestDesk
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.firmware_desk import FirmwareDesk
from evsetup.ui.desks.guided_desk import GuidedDesk
from evsetup.ui.desks.installation_desk import InstallationDesk
from evsetup.ui.desks.live_desk import LiveDesk
from evsetup.ui.desks.report_desk import ReportDesk
from evsetup.ui.desks.schedule_desk import ScheduleDesk
from evsetup.ui.desks.site_desk import SiteDesk
from evsetup.ui.desks.status_desk import StatusDesk
from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.desks.variables_desk import VariablesDesk
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.ui.session import Session


def make_desks(session: Session) -> dict[PageName, Desk]:
    """One desk for each page, for the life of the window."""
    return {
        PageName.SITE: SiteDesk(session),
        PageName.COMMISSION: CommissionDesk(session),
        PageName.CSMS_TEST: CsmsTestDesk(session),
        PageName.TRACE: TraceDesk(session),
        PageName.FIRMWARE: FirmwareDesk(session),
        PageName.REPORT: ReportDesk(session),
        PageName.VARIABLES: VariablesDesk(session),
        PageName.SCHEDULE: ScheduleDesk(session),
        PageName.BILLING: BillingDesk(session),
        PageName.GUIDED: GuidedDesk(session),
        PageName.CONFORMITY: ConformityDesk(session),
        PageName.INSTALLATION: InstallationDesk(session),
        PageName.LIVE: LiveDesk(session),
    }


def make_status_desk(session: Session) -> Desk:
    """The desk of the status line."""
    return StatusDesk(session)
