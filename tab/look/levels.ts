import { createContext, useContext } from 'react'

/** What stands beside the record where there is room, and one tap behind it where there is none. */
export type Level = 'numbers' | 'calendar' | 'history'

/** Opens a level. Undefined where everything stands side by side and nothing needs opening. */
export const LevelContext = createContext<((level: Level) => void) | undefined>(undefined)

export function useOpenLevel(): ((level: Level) => void) | undefined {
  return useContext(LevelContext)
}
