# Eko's values for Chrome and Edge, as chrome.reg and edge.reg write them. For Intune: a platform script
# that runs as System (not with the user's credentials) in the 64-bit PowerShell host.
$ErrorActionPreference = 'Stop'

# The extension's id in each store; delete the line of a browser that you do not manage.
$keys = @(
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\<EXTENSION-ID>\policy'
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\<EXTENSION-ID>\policy'
)
$values = ConvertFrom-Json @'
{
  "language": "sv",
  "theme": "system",
  "refresh": true,
  "refreshHours": 24,
  "indexAddress": "https://data.example.se/eko/material-index.v1.json",
  "wikiAddress": "",
  "proposedSites": [
    "www.dataportal.se",
    "data.example.se"
  ],
  "contribution": "off",
  "firstRun": "silent"
}
'@

function Write-EkoValues([string] $Key, $Values) {
  # Begins anew: a value that is no longer decided leaves the registry.
  New-Item -Path $Key -Force | Out-Null
  foreach ($value in $Values.PSObject.Properties) {
    if ($value.Value -is [array]) { Write-EkoList "$Key\$($value.Name)" $value.Value }
    else { Write-EkoValue $Key $value.Name $value.Value }
  }
}

# A list is a key of its own, with numbered values, or numbered keys.
function Write-EkoList([string] $Key, [array] $Items) {
  New-Item -Path $Key -Force | Out-Null
  for ($at = 0; $at -lt $Items.Count; $at += 1) {
    if ($Items[$at] -is [string]) { Write-EkoValue $Key "$($at + 1)" $Items[$at] }
    else { Write-EkoValues "$Key\$($at + 1)" $Items[$at] }
  }
}

function Write-EkoValue([string] $Key, [string] $Name, $Value) {
  if ($Value -is [string]) { $type = 'String' } else { $type = 'DWord'; $Value = [int] $Value }
  New-ItemProperty -Path $Key -Name $Name -PropertyType $type -Value $Value -Force | Out-Null
}

foreach ($key in $keys) { Write-EkoValues $key $values }
