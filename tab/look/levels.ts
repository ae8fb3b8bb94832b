import { createContext, useContext } from 'react'

/** What is one tap behind the record. With room, all but who can see it stands beside it all the time. */
export type Level = 'numbers' | 'calendar' | 'history' | 'access'

/** How a level is opened, and whether numbers, calendar and history stand beside the record anyway. */
type Levels = { open: (level: Level) => void; isBeside: boolean }

/** Undefined where a record stands alone, without anything behind it. */
export const LevelContext = createContext<Levels | undefined>(undefined)

/** Opens a level. Undefined for one that is in sight already, or where there is none. */
export function useOpenLevel(level: Level): (() => void) | undefined {
  const levels = useContext(LevelContext)
  if (!levels || (levels.isBeside && level !== 'access')) return undefined
  return () => levels.open(level)
}
