#!/bin/sh
# Check a Debian package with the tools that distributions use.
#
#   packaging/linux/check_package.sh xrayviewer_0.1.0_amd64.deb
#
# Needs lintian, desktop-file-validate, appstreamcli and dpkg-deb.
set -eu

PACKAGE=$1
UNPACKED=$(mktemp -d)
trap 'rm -rf "$UNPACKED"' EXIT

dpkg-deb --fsys-tarfile "$PACKAGE" | tar -x -C "$UNPACKED" ./usr/share
desktop-file-validate "$UNPACKED/usr/share/applications/xrayviewer.desktop"
appstreamcli validate --no-net "$UNPACKED/usr/share/metainfo/org.xrayviewer.xrayviewer.metainfo.xml"
lintian --fail-on error,warning --tag-display-limit 0 "$PACKAGE"
echo "The package is in order."
