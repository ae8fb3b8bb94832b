import { useState } from 'react'
import { useScene } from '../ui/scene/scene.ts'

/**
 * Why something could not be done. `isDone` takes the sentences that were found, none when it was done; they stand in
 * `refusals` and are told to those who listen.
 */
export function useRefusals(): { refusals: readonly string[]; isDone: (found: readonly string[]) => boolean } {
  const { announce } = useScene()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  return {
    refusals,
    isDone(found) {
      setRefusals(found)
      if (found.length > 0) announce(found.join(' '))
      return found.length === 0
    },
  }
}
