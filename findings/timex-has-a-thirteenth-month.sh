#!/usr/bin/env bash
# Microsoft.Recognizers.Text.DataTypes.TimexExpression tells the days of a TIMEX as those that language services write it:
# XXXX-12-25 is any 25 December, (start,end,P1M) a month from the start.
# Guess: seen from 30 December, 25 December is the one five days ago and the one to come; a month from 15 December ends on
# 15 January, one from 31 January on the last of February.
# Seen: the one five days ago is left out for that of the year before, as for every earlier day of the running month. The month
# from 15 December ends on 2026-13-15, that from 31 January on 2026-02-31; said in days (P31D) the same range is right.
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
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Recognizers.Text.DataTypes.TimexExpression" Version="[1.8.13]" />
  </ItemGroup>
</Project>
XML
cat >Check.cs <<'CS'
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

Console.WriteLine("Microsoft.Recognizers.Text.DataTypes.TimexExpression 1.8.13");
var changed = 0;
void Expect(string what, object seen, object expected)
{
    Console.WriteLine($"{what}: {seen}");
    if (Equals(seen, expected)) return;
    changed++;
    Console.WriteLine($"  but was once {expected}");
}
string Resolve(string timex, DateTime now) =>
    string.Join(" and ", TimexResolver.Resolve([timex], now).Values.Select(it => it.Value ?? $"{it.Start} to {it.End}"));

var december = new DateTime(2026, 12, 30);
Expect("a 30 November on 30 December 2026", Resolve("XXXX-11-30", december), "2026-11-30 and 2027-11-30");
Expect("a 25 December on 30 December 2026", Resolve("XXXX-12-25", december), "2025-12-25 and 2027-12-25");
var days = Enumerable.Range(0, 365).Select(day => new DateTime(2026, 1, 1).AddDays(day)).ToList();
bool IsMissed(DateTime day) => !Resolve($"XXXX-{day:MM-dd}", day.AddDays(1)).Contains($"{day:yyyy-MM-dd}");
Expect("days of 2026 that are missed on the day after", days.Count(IsMissed), 353);

Expect("31 days from 15 December", Resolve("(2026-12-15,2027-01-15,P31D)", december), "2026-12-15 to 2027-01-15");
Expect("a month from 15 December", Resolve("(2026-12-15,2027-01-15,P1M)", december), "2026-12-15 to 2026-13-15");
Expect("a month from 31 January", Resolve("(2026-01-31,2026-02-28,P1M)", december), "2026-01-31 to 2026-02-31");
bool IsNoDay(DateTime day) =>
    !DateTime.TryParse(Resolve($"({day:yyyy-MM-dd},{day.AddMonths(1):yyyy-MM-dd},P1M)", december).Split(" to ")[1], out _);
Expect("days of 2026 from which a month ends on no day", days.Count(IsNoDay), 38);
return changed == 0 ? 0 : 1;
CS
dotnet run
