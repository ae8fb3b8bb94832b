import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetched, fetchedPath, type Bicep } from './find-bicep.ts'

const patienceMs = 300_000

/**
 * Brings the compiler from NuGet, where it is published as a package that holds one program, with the `dotnet` of this
 * machine; undefined when there is no `dotnet`, and an error with its words when it did not succeed.
 */
export function fetchBicep(): Bicep | undefined {
  if (spawnSync('dotnet', ['--version']).status !== 0) return undefined
  mkdirSync(fetched.folder, { recursive: true })
  const project = join(fetched.folder, 'fetch.csproj')
  writeFileSync(project, projectFile())
  const { stdout } = spawnSync('dotnet', ['restore', project], { encoding: 'utf8', timeout: patienceMs })
  if (!existsSync(fetchedPath())) throw new Error(`NuGet did not bring ${fetched.packageName}:\n${stdout}`)
  // A package has no rights of its own: what it holds is not yet a program here.
  chmodSync(fetchedPath(), 0o755)
  return { path: fetchedPath(), from: 'NuGet' }
}

/** Restores one package into our folder and builds nothing. */
function projectFile(): string {
  return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <RestorePackagesPath>${fetched.folder}</RestorePackagesPath>
    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
  </PropertyGroup>
  <ItemGroup><PackageDownload Include="${fetched.packageName}" Version="[${fetched.version}]" /></ItemGroup>
</Project>
`
}
