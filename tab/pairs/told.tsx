import { Aloud } from '../ui/text/aloud.tsx'
import { useHeardOnly } from '../ui/hooks/use-heard-only.ts'

/** A sentence for those who listen; those who look see it in the list itself. */
export function Told({ children }: { children: string }) {
  return <Aloud className={useHeardOnly()}>{children}</Aloud>
}
