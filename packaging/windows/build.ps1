# Build for Windows: frozen folder, portable archive, installer.
# UNTESTED: written on Linux; nobody has run it on Windows yet.
#
#   powershell -File packaging\windows\build.ps1 [-Output out] [-ReleasesPage https://...]
#
# Needs Python 3.11 (py -3.11) and Inno Setup 6.3 or newer (iscc on PATH, or in its usual place).
param(
    [string]$Output = "out",
    [string]$ReleasesPage = ""
)
$ErrorActionPreference = "Stop"
$checkout = Resolve-Path (Join-Path $PSScriptRoot "..\..")
Set-Location $checkout

py -3.11 packaging\frozen\freeze.py --output $Output --releases-page $ReleasesPage
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$found = Select-String -Path xrayviewer\__init__.py -Pattern '^__version__ = "([^"]+)"'
$version = $found.Matches[0].Groups[1].Value

# Portable: unpacked anywhere and started; settings still go to the user's profile.
$portable = Join-Path $Output "xrayviewer-$version-windows-x64-portable.zip"
if (Test-Path $portable) { Remove-Item $portable }
tar -a -c -f $portable -C $Output xrayviewer
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$iscc = Get-Command iscc -ErrorAction SilentlyContinue
$iscc = if ($iscc) { $iscc.Source } else { "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
$full = Resolve-Path $Output
& $iscc "/DVersion=$version" "/DFrozen=$full\xrayviewer" "/DOutput=$full" packaging\windows\xrayviewer.iss
exit $LASTEXITCODE
