#!/bin/sh
# Try the frozen program, or the Debian package, in a bare Debian without Python.
#
#   sudo packaging/linux/bare_root.sh ROOT xrayviewer_0.1.0_amd64.deb   installs the package there
#   sudo packaging/linux/bare_root.sh ROOT out/xrayviewer               copies the frozen folder there
#
# ROOT is made by debootstrap unless it is there. Needs root, debootstrap, Xvfb, xdotool, ImageMagick.
# MIRROR and SUITE choose the Debian; what is mounted in ROOT goes again when this ends. SMOKE holds
# further arguments of packaging/smoke.py.
set -eu

ROOT=$(readlink -m "$1")
BUILD=$(readlink -f "$2")
HERE=$(dirname "$(readlink -f "$0")")
SUITE=${SUITE:-bookworm}
MIRROR=${MIRROR:-http://deb.debian.org/debian}

if [ "${IN_OWN_MOUNTS:-}" != yes ]; then
    [ -e "$ROOT/etc/debian_version" ] || debootstrap --variant=minbase "$SUITE" "$ROOT" "$MIRROR"
    IN_OWN_MOUNTS=yes exec unshare --mount --propagation private "$0" "$ROOT" "$BUILD"
fi

mount -t proc proc "$ROOT/proc"
mount -t tmpfs tmpfs "$ROOT/dev/shm" 2>/dev/null || { mkdir -p "$ROOT/dev/shm"; mount -t tmpfs tmpfs "$ROOT/dev/shm"; }
mkdir -p "$ROOT/tmp/.X11-unix" /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"

in_root() { chroot "$ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

cp /etc/resolv.conf "$ROOT/etc/resolv.conf"
in_root apt-get update -q
if [ -d "$BUILD" ]; then
    # The libraries that the package would ask for.
    depends=$(python3 -c "
import sys; sys.path.insert(0, '$HERE')
from build_deb import DEPENDS
print(' '.join(entry.split(' | ')[0].split(' (')[0] for entry in DEPENDS))")
    # shellcheck disable=SC2086  the names are words
    in_root apt-get install -y -q --no-install-recommends $depends
    rm -rf "$ROOT/opt/xrayviewer"
    cp -a "$BUILD" "$ROOT/opt/xrayviewer"
    program=/opt/xrayviewer/xrayviewer
else
    cp "$BUILD" "$ROOT/tmp/package.deb"
    in_root apt-get install -y -q --no-install-recommends /tmp/package.deb
    rm "$ROOT/tmp/package.deb"
    in_root dpkg --verify xrayviewer
    program=/usr/bin/xrayviewer
fi
in_root sh -c 'cd "$(dirname "$(readlink -f "$0")")/_internal"
    LD_LIBRARY_PATH=$(find "$PWD" -name "*.so*" -type f -exec dirname {} + | sort -u | tr "\n" ":")
    export LD_LIBRARY_PATH
    find . -name "*.so*" -type f | while read -r file; do
        ldd "$file" 2>/dev/null | sed -n "s,\(.*\) => not found,  $file asks for\1,p"
    done' "$program" > "$ROOT/tmp/missing.txt"
[ ! -s "$ROOT/tmp/missing.txt" ] || { echo "Not found; only unused plug-ins may:"; cat "$ROOT/tmp/missing.txt"; }

# shellcheck disable=SC2086  several arguments
python3 "$HERE/../smoke.py" "$program" --root "$ROOT" --window ${SMOKE:-}

if [ ! -d "$BUILD" ]; then
    in_root apt-get remove -y -q xrayviewer
    [ ! -e "$ROOT/usr/lib/xrayviewer" ] || { echo "the package left files behind"; exit 1; }
fi
