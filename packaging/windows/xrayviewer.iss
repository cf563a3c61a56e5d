; Installer for Windows, for one user and without rights of an administrator.
; UNTESTED: written on Linux; nobody has run it on Windows yet. build.ps1 calls it.
;
;   iscc /DVersion=0.1.0 /DFrozen=..\..\out\xrayviewer /DOutput=..\..\out packaging\windows\xrayviewer.iss

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Frozen
  #define Frozen "..\..\out\xrayviewer"
#endif
#ifndef Output
  #define Output "..\..\out"
#endif

[Setup]
AppId={{3B0E7A54-6C1D-4E7B-9C39-7D0B3B9A5E21}
AppName=xrayviewer
AppVersion={#Version}
AppVerName=xrayviewer {#Version}
AppPublisher=The xrayviewer maintainers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\xrayviewer
DefaultGroupName=xrayviewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
OutputDir={#Output}
OutputBaseFilename=xrayviewer-{#Version}-windows-x64-setup
SetupIconFile={#Output}\work\icons\xrayviewer.ico
UninstallDisplayIcon={app}\xrayviewer-window.exe
UninstallDisplayName=xrayviewer
LicenseFile=..\..\LICENSE
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.OpenDicom=Open .dcm files with xrayviewer
de.OpenDicom=.dcm-Dateien mit xrayviewer öffnen
es.OpenDicom=Abrir los archivos .dcm con xrayviewer
fr.OpenDicom=Ouvrir les fichiers .dcm avec xrayviewer
pt.OpenDicom=Abrir os ficheiros .dcm com o xrayviewer
ru.OpenDicom=Открывать файлы .dcm в xrayviewer

[Tasks]
Name: "dicom"; Description: "{cm:OpenDicom}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; An older version's libraries must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\xrayviewer"; Filename: "{app}\xrayviewer-window.exe"
Name: "{autodesktop}\xrayviewer"; Filename: "{app}\xrayviewer-window.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's own part of the registry where the installation is for one user.
Root: HKA; Subkey: "Software\Classes\xrayviewer.dicom"; ValueType: string; ValueData: "DICOM film"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\xrayviewer.dicom"; ValueType: string; ValueName: "FriendlyTypeName"; ValueData: "DICOM film"
Root: HKA; Subkey: "Software\Classes\xrayviewer.dicom\DefaultIcon"; ValueType: string; ValueData: "{app}\xrayviewer-window.exe,0"
Root: HKA; Subkey: "Software\Classes\xrayviewer.dicom\shell\open\command"; ValueType: string; ValueData: """{app}\xrayviewer-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.dcm"; ValueType: string; ValueData: "xrayviewer.dicom"; Tasks: dicom; Flags: uninsclearvalue
Root: HKA; Subkey: "Software\Classes\.dcm"; ValueType: string; ValueName: "Content Type"; ValueData: "application/dicom"; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: none; ValueName: "xrayviewer.dicom"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.dicom\OpenWithProgids"; ValueType: none; ValueName: "xrayviewer.dicom"; Flags: uninsdeletevalue
; Offered under “Open with” for pictures and archives, without taking them over.
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "xrayviewer"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\xrayviewer-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".dcm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\xrayviewer-window.exe\SupportedTypes"; ValueType: string; ValueName: ".zip"; ValueData: ""

[Run]
Filename: "{app}\xrayviewer-window.exe"; Description: "{cm:LaunchProgram,xrayviewer}"; Flags: nowait postinstall skipifsilent
