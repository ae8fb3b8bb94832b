/** `npm run operations`: writes docs/operations.md, the page of who may do what and why, from the contract. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operationsPage } from '../contract/operations-page.ts'

writeFileSync(join(import.meta.dirname, '../docs/operations.md'), operationsPage())
