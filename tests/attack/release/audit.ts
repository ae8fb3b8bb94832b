import { readFileSync } from 'node:fs'
import loadHighs from 'highs'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import { readAudited } from './read-audited.ts'
import { auditOrganisations } from './audit-organisations.ts'

const help = `npm run audit                       20,000 random organisations, released and attacked
npm run audit -- --organisations N  as many as you like
npm run audit -- RELEASE.json       one release of yours

RELEASE.json holds what the page reads (the answer of the operation readRelease), alone or as
  { "release": ..., "people": [{ "manager": "m1", "segments": { "department": "Sales" }, "slots": 4 }] }
with everybody who is counted (slots: planned 1:1s in the block, if known), or as
  { "release": ..., "counts": { "department": { "Sales": { "m1": 3, "m2": 4 } } } }
with the people of each group under each manager; then each table is attacked by itself.
Alone, only what the figures themselves say can be judged. docs/release-audit.md tells more.

Prints "0 violations", or one line for each figure that can have one value only.`

const [first, second] = process.argv.slice(2)
if (first === '--help') console.log(help)
else {
  const highs = await loadHighs()
  const isRandom = first === undefined || first === '--organisations'
  const found = isRandom
    ? auditOrganisations({ count: Number(second ?? 20_000), highs, say: console.log })
    : auditFile(first)
  for (const { figure, about, size, value } of found) console.log(`${figure} of ${about}: only ${value} of ${size}`)
  console.log(found.length === 1 ? '1 violation' : `${found.length} violations`)
  process.exitCode = found.length === 0 ? 0 : 1

  function auditFile(path: string) {
    const { release, attacks } = readAudited(JSON.parse(readFileSync(path, 'utf8')))
    return [...attackMasks(release), ...attacks.flatMap((attacked) => attackRelease(attacked, highs))]
  }
}
