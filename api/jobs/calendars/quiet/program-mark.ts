import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '../../../once.ts'

/**
 * The program that this process runs, as a mark: what an earlier one worked out is worked out anew. The bundle lies in one
 * folder; run from its sources, the files beside this one stand for all.
 */
export const programMark = once(() => {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => /\.(js|mjs|ts)$/.test(name))
  const text = createHash('sha256')
  for (const name of files.toSorted()) text.update(name).update(readFileSync(join(folder, name)))
  return text.digest('base64url')
})
