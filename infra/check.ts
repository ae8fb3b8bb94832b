// `npm run infra`: compiles and lints the deployment template with a real Bicep compiler. Ends with 0 when it had nothing
// to say, with 1 when it had, and with 2 when this machine has no compiler and no way to fetch one.
import { checkFiles, compileTemplate, versionOf } from './compile.ts'
import { fetchBicep } from './fetch-bicep.ts'
import { fetched, findBicep } from './find-bicep.ts'
import { armFacts } from './template-facts.ts'

function findOrFetch() {
  try {
    return findBicep() ?? fetchBicep()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}

const bicep = findOrFetch()
if (!bicep) {
  console.error(
    `There is no Bicep compiler here: put \`bicep\` on the PATH, name its file in BICEP, or install the .NET SDK, which fetches ${fetched.packageName} ${fetched.version}.`,
  )
  process.exit(2)
}
const { arm, said: first } = compileTemplate(bicep)
const said = [...first, ...checkFiles(bicep)]
console.log(`${versionOf(bicep)}, from ${bicep.from}`)
for (const line of said) console.error(line)
if (arm !== undefined) {
  const { resources, roles, settings } = armFacts(arm)
  console.log(`${resources.length} resources, ${roles.length} roles, ${Object.values(settings).flat().length} settings`)
}
console.log(said.length === 0 ? 'No errors, no warnings.' : `${said.length} to look at.`)
process.exitCode = said.length === 0 ? 0 : 1
