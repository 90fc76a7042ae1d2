"""The rules of the house that a tool can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    *("pyproject.toml", "README.md", "SECURITY.md", "LICENSE", "app", "resources", "tests", "packaging"),
    *(".ci", ".github", ".gitignore"),
}
LONGEST_FILE = 450
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "registry.npm" + "js.org", "registry.yarn" + "pkg.com")
MACHINE_PATH = re.compile(
    r"""(?:^|[\s"'(=])(/work/|/root/|/home/[a-z]+/|/Users/[A-Za-z]+/|[A-Z]:\\Users\\)""", re.MULTILINE
)


def tracked() -> list[Path]:
    """All files under version control."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [path for name in listing.decode().split("\0") if name and (path := ROOT / name).is_file()]


def app_files() -> list[Path]:
    """The program's own source."""
    return sorted((ROOT / "app").rglob("*.py"))


def texts() -> Iterator[tuple[Path, str]]:
    """All tracked files that hold text, this one apart: it must name what it forbids."""
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content and path != Path(__file__):
            yield path.relative_to(ROOT), content.decode("utf-8")


def calls(path: Path) -> Iterator[tuple[int, str, ast.Call]]:
    """Each call in a file: its line, the dotted name that is called, and the call itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func), node


def test_rooms_import_only_from_floors_below_them() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP_LEVEL


def test_no_file_names_a_package_registry() -> None:
    found = [f"{path}: {host}" for path, text in texts() for host in REGISTRIES if host in text]
    assert not found, found


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = [f"{path}: {match[1]}" for path, text in texts() for match in MACHINE_PATH.finditer(text)]
    assert not found, found


def test_pins_name_no_index_and_each_has_a_hash() -> None:
    for path in (ROOT / "packaging").glob("requirements*.txt"):
        entries = path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        assert entries
        for entry in entries:
            assert re.match(r"[A-Za-z0-9._-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


def test_every_dependency_of_the_program_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    pinned = {line.partition("==")[0] for line in pins.splitlines() if "==" in line}
    wanted = {re.split(r"[=<>!~]", name)[0].strip().casefold() for name in project["dependencies"]}
    assert wanted <= pinned


def test_the_program_starts_no_shell() -> None:
    found = []
    for path in app_files():
        for line, name, call in calls(path):
            shell = any(
                word.arg == "shell" and not (isinstance(word.value, ast.Constant) and word.value.value is False)
                for word in call.keywords
            )
            if shell or name in {"os.system", "os.popen", "asyncio.create_subprocess_shell", "eval", "exec"}:
                found.append(f"{path.relative_to(ROOT)}:{line} {name}")
    assert not found, found


def test_only_the_window_names_widgets() -> None:
    outside = [path for path in app_files() if path.relative_to(ROOT / "app/evsetup").parts[0] != "ui"]
    found = [str(path.relative_to(ROOT)) for path in outside if "QtWidgets" in path.read_text(encoding="utf-8")]
    assert not found, found


def test_no_source_file_is_too_long_to_read() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in app_files()}
    assert not {str(path): length for path, length in lengths.items() if length > LONGEST_FILE}


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in app_files() if ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is None]
    assert not silent, [str(path.relative_to(ROOT)) for path in silent]
