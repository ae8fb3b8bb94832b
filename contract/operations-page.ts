import type { Need } from '#domain/access'
import { type OperationName, operationNames, operations } from './operations.ts'

/** Each need in words, in the order of the page: first what two people do together, last what takes a role. */
const whoMay: Record<Need, string> = {
  'pair-read': 'One of the two, or who was one, for as long as they may still read',
  'pair-write': 'One of the two, as long as they are a pair',
  'pair-report': 'The report, as long as they are a pair',
  'pair-former-report': 'The report, once the reporting line is over',
  'plan-read': 'One of the two, or who was one and may still read; of a plan of one’s own its person',
  'plan-write': 'One of the two, as long as they are a pair; of a plan of one’s own its person',
  everyone: 'Everybody of the organisation, about themselves',
  member: 'Every colleague whom the directory knows, no guest',
  hr: 'A colleague with HR’s role',
  admin: 'The administrator’s role',
}

const head = `# Operations: who may do what, and why

Written by \`npm run operations\` from what the files in \`contract/\` declare; a test holds it. Whether somebody may is decided in one place, \`mayDo\` in \`domain/access.ts\`. No role opens a pair.

*read* changes nothing that anybody wrote; *write* does, and needs a connection; *act* is a step of the two on their record, which waits on the device until somebody answers.

| operation | who may | what | why |
| --- | --- | --- | --- |
`

/** The page docs/operations.md: every operation with who may do it, and why. */
export function operationsPage(): string {
  const needs = Object.keys(whoMay) as Need[]
  const rows = needs.flatMap((need) => operationNames.filter((name) => operations[name].need === need).map(rowOf))
  return `${head}${rows.join('\n')}\n`
}

function rowOf(name: OperationName): string {
  const { need, effect, why } = operations[name]
  return `| \`${name}\` | ${whoMay[need]} | ${effect} | ${why} |`
}
