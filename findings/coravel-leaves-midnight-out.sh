#!/usr/bin/env bash
# Coravel runs tasks by cron expressions; Cronos, by the authors of Hangfire, tells when they are due.
# Guess: both tell the same times: */5 of the hours begins at midnight, */3 of the months in January, day 7 is Sunday.
# Seen: Coravel asks whether the number can be divided, with 24 for hour 0 and 60 for minute 0. So */20 of the minutes is right
# and */25 leaves the full hour out, */5 of the hours midnight; quarters begin in March; day 7 never comes. No error.
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
    <PackageReference Include="Coravel" Version="[6.0.2]" />
    <PackageReference Include="Cronos" Version="[0.13.0]" />
  </ItemGroup>
</Project>
XML
cat >Check.cs <<'CS'
using Cron = Coravel.Scheduling.Schedule.Cron.CronExpression;

Console.WriteLine("Coravel 6.0.2 and Cronos 0.13.0 in 2026, the first five each and how many in the year");
var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
var minutes = Enumerable.Range(0, 365 * 24 * 60).Select(minute => start.AddMinutes(minute)).ToList();
var changed = 0;
void Expect(string expression, string form, string coravel, string cronos)
{
    string Show(List<DateTime> due) => $"{string.Join(" ", due.Take(5).Select(at => at.ToString(form)).Append($"({due.Count})"))}";
    var cron = new Cron(expression);
    var byCoravel = Show(minutes.Where(cron.IsDue).ToList());
    var byCronos = Show(Cronos.CronExpression.Parse(expression).GetOccurrences(start, start.AddYears(1)).ToList());
    Console.WriteLine($"{expression,-13} Coravel: {byCoravel}; Cronos: {byCronos}");
    if (byCoravel == coravel && byCronos == cronos) return;
    changed++;
    Console.WriteLine($"  but was once: {coravel}; {cronos}");
}
Expect("*/20 8 * * *", "HH:mm", "08:00 08:20 08:40 08:00 08:20 (1095)", "08:00 08:20 08:40 08:00 08:20 (1095)");
Expect("*/25 8 * * *", "HH:mm", "08:25 08:50 08:25 08:50 08:25 (730)", "08:00 08:25 08:50 08:00 08:25 (1095)");
Expect("0 */5 * * *", "HH:mm", "05:00 10:00 15:00 20:00 05:00 (1460)", "00:00 05:00 10:00 15:00 20:00 (1825)");
Expect("0 9 1 */3 *", "d MMM", "1 Mar 1 Jun 1 Sep 1 Dec (4)", "1 Jan 1 Apr 1 Jul 1 Oct (4)");
const string Sundays = "4 Jan 11 Jan 18 Jan 25 Jan 1 Feb (52)";
Expect("0 9 * * 0", "d MMM", Sundays, Sundays);
Expect("0 9 * * 7", "d MMM", "(0)", Sundays);
return changed == 0 ? 0 : 1;
CS
dotnet run
