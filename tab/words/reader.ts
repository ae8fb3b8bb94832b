import { createContext, useContext } from 'react'
import type { Language } from './language.ts'

/** For whom a page is written: the language of its words and the tag its dates and numbers follow. */
export type Reader = { language: Language; locale: string }

export const ReaderContext = createContext<Reader>({ language: 'en', locale: 'en-GB' })

export function useReader(): Reader {
  return useContext(ReaderContext)
}
