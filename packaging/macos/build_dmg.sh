#!/bin/sh
# Build for macOS: application bundle, signed for the hardened runtime, in a disk image.
# UNTESTED: written on Linux; nobody has run it on macOS yet.
#
#   packaging/macos/build_dmg.sh [OUTPUT]
#
# Needs Python 3.11 as python3.11. Settings:
#   XRAYVIEWER_SIGNER     "Developer ID Application: ..." to sign with; without it the bundle is signed
#                         ad hoc, and the first start needs “Open” from the context menu
#   XRAYVIEWER_NOTARY     profile of “xcrun notarytool store-credentials” to notarise with
#   RELEASES_PAGE         what “Check for updates” opens
set -eu

cd "$(dirname "$0")/../.."
OUTPUT=${1:-out}
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' xrayviewer/__init__.py)
ARCHITECTURE=$(uname -m)
APP="$OUTPUT/xrayviewer.app"
IMAGE="$OUTPUT/xrayviewer-$VERSION-macos-$ARCHITECTURE.dmg"

python3.11 packaging/frozen/freeze.py --output "$OUTPUT" --releases-page "${RELEASES_PAGE:-}"

# From the inside out: every library first, the bundle last.
SIGNER=${XRAYVIEWER_SIGNER:--}
TIMESTAMP=--timestamp
[ "$SIGNER" != - ] || TIMESTAMP=--timestamp=none
find "$APP/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 50 codesign --force "$TIMESTAMP" --options runtime --sign "$SIGNER"
codesign --force "$TIMESTAMP" --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$SIGNER" "$APP"
codesign --verify --deep --strict "$APP"

STAGE=$(mktemp -d)
cp -R "$APP" "$STAGE/"
ln -s /Applications "$STAGE/Applications"
cp LICENSE packaging/THIRD_PARTY_LICENCES.md "$STAGE/"
rm -f "$IMAGE"
hdiutil create -volname xrayviewer -srcfolder "$STAGE" -fs HFS+ -format ULFO "$IMAGE"
rm -rf "$STAGE"
[ "$SIGNER" = - ] || codesign --sign "$SIGNER" --timestamp "$IMAGE"
if [ -n "${XRAYVIEWER_NOTARY:-}" ]; then
    xcrun notarytool submit "$IMAGE" --keychain-profile "$XRAYVIEWER_NOTARY" --wait
    xcrun stapler staple "$IMAGE"
fi
echo "$IMAGE"
