import { createContext, useContext } from 'react'

/** What stands beside the record, or one tap behind it. */
export type BesideLevel = 'numbers' | 'calendar' | 'history' | 'access'

/** What is one tap behind the record. With room, numbers, calendar and history stand beside it all the time. */
export type Level = BesideLevel | 'plan'

/** How a level is opened, and whether numbers, calendar and history stand beside the record anyway. */
type Levels = {
  open: (level: Level) => void
  isBeside: boolean
  /** The plan belongs to the record, which draws it: in its own place, or beside itself into this one. */
  plan: { isOpen: boolean; place: HTMLElement | null; close: () => void }
}

/** Undefined where a record stands alone, without anything behind it. */
export const LevelContext = createContext<Levels | undefined>(undefined)

/** Opens a level. Undefined for one that is in sight already, or where there is none. */
export function useOpenLevel(level: Level): (() => void) | undefined {
  const levels = useContext(LevelContext)
  if (!levels || (levels.isBeside && isInSight(level))) return undefined
  return () => levels.open(level)
}

/** Does this level stand beside the record wherever there is room? */
export function isInSight(level: Level): boolean {
  return level !== 'access' && level !== 'plan'
}

/** Whether the plan is open: in the record's place, or beside it in `place`, which is there a moment later. */
export function usePlanLevel(): { isInPlace: boolean; place: HTMLElement | null; close: () => void } {
  const levels = useContext(LevelContext)
  const { isOpen, place, close } = levels?.plan ?? nowhere
  const isBeside = levels?.isBeside === true
  return { isInPlace: isOpen && !isBeside, place: isOpen && isBeside ? place : null, close }
}

/** The head of the open plan, which names the place beside the record as well. */
export const planTitleId = 'plan-title'

const nowhere = { isOpen: false, place: null, close: () => undefined }
