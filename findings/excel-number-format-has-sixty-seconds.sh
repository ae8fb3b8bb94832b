#!/usr/bin/env bash
# ExcelNumberFormat writes the value of a cell as Excel shows it, from the value and the format that ExcelDataReader reads.
# Guess: 13 minutes are 0:13 under [h]:mm and 13:00 under [mm]:ss, as under hh:mm they are 00:13.
# Seen: a cell holds part of a day, 13/1440, which is a hair less than 13 minutes. Under hh:mm that is rounded, in the elapsed
# formats only the seconds are: 0:12 and 12:60. So it is for 70 of a day's 1,440 minutes as Excel holds them, and for 635 of a
# workbook that ClosedXML writes with 15 digits, after ExcelDataReader has made them time spans.
set -euo pipefail
command -v dotnet >/dev/null || { echo 'This finding needs the .NET SDK, and there is no dotnet here.'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_HOME="$folder/home" NUGET_PACKAGES="$folder/packages"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
cat >check.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ClosedXML" Version="[0.95.4]" />
    <PackageReference Include="ExcelDataReader" Version="[3.6.0]" />
    <PackageReference Include="ExcelNumberFormat" Version="[1.2.0]" />
  </ItemGroup>
</Project>
XML
cat >Check.cs <<'CS'
using System.Globalization;
using System.Text;
using ClosedXML.Excel;
using ExcelDataReader;
using ExcelNumberFormat;

Console.WriteLine("ExcelNumberFormat 1.2.0, ExcelDataReader 3.6.0, ClosedXML 0.95.4");
var changed = 0;
void Expect(string what, object seen, object expected)
{
    Console.WriteLine($"{what}: {seen}");
    if (Equals(seen, expected)) return;
    changed++;
    Console.WriteLine($"  but was once {expected}");
}
string Show(string format, object value) => new NumberFormat(format).Format(value, CultureInfo.InvariantCulture);

var minutes = Enumerable.Range(0, 1440).ToList();
Expect("13 minutes by hh:mm", Show("hh:mm", 13 / 1440.0), "00:13");
Expect("13 minutes by [h]:mm", Show("[h]:mm", 13 / 1440.0), "0:12");
Expect("13 minutes by [mm]:ss", Show("[mm]:ss", 13 / 1440.0), "12:60");
Expect("minutes wrong by hh:mm", minutes.Count(at => Show("hh:mm", at / 1440.0) != $"{at / 60:00}:{at % 60:00}"), 0);
Expect("minutes wrong by [h]:mm", minutes.Count(at => Show("[h]:mm", at / 1440.0) != $"{at / 60}:{at % 60:00}"), 70);

// ExcelDataReader asks for code page 1252 before it reads anything.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
using var file = new MemoryStream();
using (var workbook = new XLWorkbook())
{
    var sheet = workbook.AddWorksheet("Times");
    foreach (var at in minutes)
    {
        sheet.Cell(at + 1, 1).Value = TimeSpan.FromMinutes(at);
        sheet.Cell(at + 1, 1).Style.NumberFormat.Format = "[h]:mm";
    }
    workbook.SaveAs(file);
}
using var reader = ExcelReaderFactory.CreateReader(file);
string ShowNext() => reader.Read() ? Show(reader.GetNumberFormatString(0), reader.GetValue(0)) : "";
Expect("minutes of a workbook wrong by [h]:mm", minutes.Count(at => ShowNext() != $"{at / 60}:{at % 60:00}"), 635);
return changed == 0 ? 0 : 1;
CS
dotnet run
