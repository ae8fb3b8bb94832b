import { createContext, useContext } from 'react'
import type { PairView } from '#contract/view'
import type { BesideWords } from '../../words/beside-words.ts'
import type { Dates } from '../../words/dates.ts'
import type { Language } from '../../words/language.ts'

/** What numbers, thread, history and access know of the pair they stand beside. */
export type BesideScene = { pair: PairView; words: BesideWords; language: Language; locale: string; dates: Dates }

const BesideContext = createContext<BesideScene | undefined>(undefined)

export const BesideProvider = BesideContext.Provider

export function useBesideScene(): BesideScene {
  const scene = useContext(BesideContext)
  if (!scene) throw new Error('This part stands beside no record.')
  return scene
}
