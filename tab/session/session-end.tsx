import { useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { askedOf, mayLogTalk } from './session-at-hand.ts'
import { Spoken } from './spoken.tsx'
import { useSay } from './use-say.ts'

/**
 * What was said of the session at hand, with the way to say otherwise, and the way to say that the two just talked:
 * nothing of it asks, so it stands at the end of the record.
 */
export function SessionEnd({ pair }: { pair: PairView }) {
  const { language, dates, other, step } = useScene()
  const { said } = sessionWords(language)
  const [isOpen, setOpen] = useState(false)
  const row = useRef<HTMLFieldSetElement>(null)
  const say = useSay(row)
  const asked = askedOf(pair)
  const own = asked?.session.said[pair.you.side]
  const mayTalk = mayLogTalk(pair)

  function talk(): void {
    // Said now, it is about now, whenever the API comes to hear of it.
    step(said.talkKept(other), 'logTalk', { on: dates.dayOf(new Date().toISOString()) })
    requestAnimationFrame(() => row.current?.focus())
  }

  if (!own && !mayTalk) return null
  return (
    <fieldset className="said" ref={row} tabIndex={-1}>
      <legend className="heard-only">{said.ofSession}</legend>
      {asked && own && (asked.kind === 'differs' || isOpen) && (
        <Spoken
          asked={asked}
          onSay={(statement) => {
            setOpen(false)
            say(asked.session.on, statement)
          }}
        />
      )}
      {asked && own && asked.kind !== 'differs' && !isOpen && (
        <>
          <span className="caption">{said.yours(own)}</span>
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {said.change}
          </button>
        </>
      )}
      {mayTalk && (
        <button type="button" className="link-button" onClick={talk}>
          {said.justTalked}
        </button>
      )}
    </fieldset>
  )
}
