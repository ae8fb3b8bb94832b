import { useState } from 'react'

/** What those who listen are told last. `turn` tells two equal sentences apart, so that the second is spoken as well. */
export type Spoken = { text: string; turn: number }

/** The one place from which the panel speaks: a sentence at a time, each once, also when it says what the last one said. */
export function useSaid(): [Spoken, (text: string) => void] {
  const [said, setSaid] = useState<Spoken>({ text: '', turn: 0 })
  return [said, (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))]
}
