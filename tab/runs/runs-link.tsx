import { lazy, Suspense } from 'react'
import { useRole } from '../access/use-role.ts'

// It is one or two people's: nobody else loads what it says, nor asks how the jobs ran.
const CountedLink = lazy(async () => ({ default: (await import('./counted-runs-link.tsx')).CountedRunsLink }))

/** The way to the page for IT, for those to whom it opens. */
export function RunsLink() {
  if (useRole('admin') !== true) return null
  return (
    <Suspense fallback={null}>
      <CountedLink />
    </Suspense>
  )
}
