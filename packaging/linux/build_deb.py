"""Pack the frozen program as a Debian package. Needs dpkg-deb, and nothing else of Debian's.

    python3 packaging/linux/build_deb.py FOLDER/xrayviewer --output FOLDER

FOLDER/xrayviewer is what packaging/frozen/freeze.py made. Times of files are those of the commit,
so that one frozen program gives one package, byte by byte.
"""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
PROGRAM = "usr/lib/xrayviewer"
ELF = b"\x7fELF"
ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_BYTES = 350_000_000
# What the frozen program takes from the system, found in a bare root (see bare_root.sh). The names
# with t64 are those of Debian 13 and Ubuntu 24.04.
DEPENDS = (
    "libc6 (>= 2.35)",
    *("libgcc-s1", "libstdc++6", "zlib1g", "libgssapi-krb5-2"),
    "libglib2.0-0 | libglib2.0-0t64",
    *("libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libxkbcommon-x11-0"),
    *("libx11-6", "libx11-xcb1", "libxcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0"),
    *("libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "fonts-dejavu-core | fonts-noto-core"),
)
RECOMMENDS = (
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libcups2 | libcups2t64"),
    *("shared-mime-info", "fonts-noto-cjk"),
)
CONTROL = """\
Package: xrayviewer
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: science
Priority: optional
Description: viewer for chest radiographs, with findings from bundled models
 Opens DICOM films of every common compression, and pictures, with the tools
 that readers of radiographs know. Bundled models say what they find on a film,
 and where; whole folders can be screened, and models of one's own trained.
 .
 Films stay on this computer: the program opens no network connection. Research
 use only; it is not a medical device and not for diagnosis.
"""
# The bundled libraries are the same files that every system gets; see packaging/README.md.
OVERRIDES = (
    "embedded-library",
    "shared-library-lacks-prerequisites",
    "library-not-linked-against-libc",
    "custom-library-search-path",
    "hardening-no-fortify-functions",
    "hardening-no-pie",
    "hardening-no-relro",
    "exit-in-shared-library",
    "package-contains-documentation-outside-usr-share-doc",
    "extra-license-file",
    "executable-stack-in-shared-library",
    "unstripped-binary-or-object",
    "script-not-executable",
    "missing-dep-for-interpreter",
    "hardening-no-bindnow",
    "specific-address-in-shared-library",
    "wrong-path-for-interpreter",
    "duplicate-font-file",
    "undeclared-elf-prerequisites",
    "national-encoding",
    "incorrect-path-for-interpreter",
    "arch-dependent-file-not-in-arch-specific-directory",
)


def version() -> str:
    """Return the program's version, read without importing it."""
    text = (CHECKOUT / "xrayviewer" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("the version was not found in xrayviewer/__init__.py")
    return found[1]


def commit_time() -> datetime:
    """Return the time of the commit, as `SOURCE_DATE_EPOCH` or git says it."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(
        ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    return datetime.fromtimestamp(int(seconds), UTC)


def filled(template: Path, time: datetime) -> str:
    """Return a template with version and date."""
    text = template.read_text("utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", f"{time:%Y-%m-%d}")


def write(path: Path, text: str, *, compressed: bool = False) -> None:
    """Write a file of the package, and its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode()
    path.write_bytes(gzip.compress(content, 9, mtime=0) if compressed else content)


def lay_out(frozen: Path, icons: Path, root: Path, maintainer: str, time: datetime) -> None:
    """Fill `root` with what the package installs."""
    without = shutil.ignore_patterns("__pycache__")
    shutil.copytree(frozen, root / PROGRAM, symlinks=True, ignore=without)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/xrayviewer").symlink_to("../lib/xrayviewer/xrayviewer")
    share = root / "usr/share"
    write(
        share / "applications/xrayviewer.desktop", (HERE / "xrayviewer.desktop").read_text("utf-8")
    )
    write(share / "mime/packages/xrayviewer.xml", (HERE / "xrayviewer-mime.xml").read_text("utf-8"))
    write(
        share / "metainfo/org.xrayviewer.xrayviewer.metainfo.xml",
        filled(HERE / "xrayviewer.metainfo.xml.in", time),
    )
    write(
        share / "man/man1/xrayviewer.1.gz", filled(HERE / "xrayviewer.1.in", time), compressed=True
    )
    for size in ICON_SIZES_PX:
        target = share / f"icons/hicolor/{size}x{size}/apps/xrayviewer.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(icons / f"xrayviewer-{size}.png", target)
    scalable = share / "icons/hicolor/scalable/apps/xrayviewer.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(CHECKOUT / "packaging/icon/xrayviewer.svg", scalable)
    completion = frozen / "_internal/completion"
    for name, place in (
        ("xrayviewer.bash", "bash-completion/completions/xrayviewer"),
        ("_xrayviewer", "zsh/vendor-completions/_xrayviewer"),
    ):
        write(share / place, (completion / name).read_text("utf-8"))
    document(share / "doc/xrayviewer", maintainer, time)
    lines = "".join(f"xrayviewer: {tag}\n" for tag in OVERRIDES)
    write(share / "lintian/overrides/xrayviewer", lines)


def document(folder: Path, maintainer: str, time: datetime) -> None:
    """Write what Debian wants to find under /usr/share/doc."""
    write(folder / "copyright", (HERE / "copyright.in").read_text("utf-8"))
    licences = CHECKOUT / "packaging/THIRD_PARTY_LICENCES.md"
    write(folder / "THIRD_PARTY_LICENCES.md", licences.read_text("utf-8"))
    entry = (
        f"xrayviewer ({version()}) stable; urgency=medium\n\n"
        f"  * Version {version()}; see the program's own list of changes under Help.\n\n"
        f" -- {maintainer}  {format_datetime(time)}\n"
    )
    write(folder / "changelog.gz", entry, compressed=True)


def set_rights_and_times(root: Path, time: datetime) -> None:
    """Give every file the rights that Debian expects, and one time."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            is_program = path.is_file() and path.stat().st_mode & 0o100 and is_runnable(path)
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
        os.utime(path, (time.timestamp(), time.timestamp()), follow_symlinks=False)
    root.chmod(0o755)


def is_runnable(path: Path) -> bool:
    """Whether a file is a program, and no library or text."""
    with path.open("rb") as file:
        return ".so" not in path.name and file.read(len(ELF)) == ELF


def control(root: Path, maintainer: str, architecture: str) -> str:
    """Return the control file, with the size that the package takes when installed."""
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    return CONTROL.format(
        version=version(),
        architecture=architecture,
        maintainer=maintainer,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )


def digests(root: Path) -> str:
    """Return the file of digests by which dpkg can verify an installation."""
    lines = []
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        if not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)


def main() -> None:
    """Pack it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("frozen", type=Path)
    parser.add_argument("--icons", type=Path, help="default: beside FROZEN, in work/icons")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--architecture", default="amd64")
    parser.add_argument("--level", default="6", help="of xz, 0 to 9")
    parser.add_argument(
        "--maintainer", default="The xrayviewer maintainers <maintainers@xrayviewer.invalid>"
    )
    options = parser.parse_args()
    time = commit_time()
    root = options.output / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    icons = options.icons or options.frozen.parent / "work" / "icons"
    lay_out(options.frozen, icons, root, options.maintainer, time)
    set_rights_and_times(root, time)
    texts = control(root, options.maintainer, options.architecture), digests(root)
    for name, text in zip(("control", "md5sums"), texts, strict=True):
        write(root / "DEBIAN" / name, text)
    set_rights_and_times(root, time)
    package = options.output / f"xrayviewer_{version()}_{options.architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "-Zxz", f"-z{options.level}", "--root-owner-group", "--build",
         str(root), str(package)],
        check=True, env={**os.environ, "SOURCE_DATE_EPOCH": f"{time.timestamp():.0f}"},
    )  # fmt: skip
    shutil.rmtree(root)
    size = package.stat().st_size
    print(f"{package}: {size / 1e6:.0f} MB")
    if size > LARGEST_BYTES:
        raise SystemExit(f"larger than {LARGEST_BYTES / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
