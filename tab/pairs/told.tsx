import { Aloud } from '../look/aloud.tsx'
import { useHeardOnly } from '../look/use-heard-only.ts'

/** A sentence for those who listen; those who look see it in the list itself. */
export function Told({ children }: { children: string }) {
  return <Aloud className={useHeardOnly()}>{children}</Aloud>
}
