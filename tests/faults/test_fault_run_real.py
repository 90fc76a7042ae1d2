"""The whole job on a real drive that is really full, and beside a real Secret Service that is really locked.

What must hold afterwards is that of the fault run (``tests/support/fault_cases.py``).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.test_storage_drive import namespace
from tests.support.secret_service import Session, secret_service_session

__all__ = ["secret_service_session"]

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(200)

_ON_A_FULL_DRIVE = """
import sys
from pathlib import Path
from tests.support.fault_real import on_a_full_drive
print("told", on_a_full_drive(Path(sys.argv[2]), Path(sys.argv[1]), 8))
"""


def test_a_drive_that_is_full_in_the_middle_of_the_job_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    command = namespace()
    if command is None:
        pytest.skip("this system gives no mount namespace")
    drive = tmp_path / "drive"
    drive.mkdir()
    mount = 'mount -t tmpfs -o size=4m,mode=700 tmpfs "$1" && exec "$2" -c "$3" "$1" "$4"'
    ended = subprocess.run(
        [*command, "sh", "-c", mount, "sh", str(drive), sys.executable, _ON_A_FULL_DRIVE, str(tmp_path)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    assert ended.stdout.splitlines()[-1] == "told []", ended.stdout


@pytest.mark.secretservice
def test_a_secret_service_that_is_locked_in_the_middle_of_the_job_is_told_and_nobody_is_locked_out(
    secret_service_session: Session,
) -> None:
    told = secret_service_session.run(
        f"""
import sys
sys.path.append({str(ROOT)!r})
from evsetup.storage.system_keyring import system_backend
from tests.support.fault_real import with_the_systems_keyring

now = contextlib.ExitStack()

def restart(password):
    # The daemon ends; the next one has it unlocked with the password, or locked.
    now.close()
    now.enter_context(keyring(password))

restart("right")
try:
    print(with_the_systems_keyring(
        Path.home() / "run", system_backend(20), lambda: restart(None), lambda: restart("right"), 3
    ))
finally:
    now.close()
"""
    )
    assert told == ["[]"]
