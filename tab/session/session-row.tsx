import { useRef, useState } from 'react'
import type { MeetingView, PairView } from '#contract/view'
import type { Statement } from '#domain/session'
import '../look/session.css'
import { useScene } from '../look/scene.ts'
import { useNow } from '../look/use-now.ts'
import { sessionWords } from '../words/session-words.ts'
import { askedOf, mayLogTalk, slotOf } from './session-at-hand.ts'
import { Spoken } from './spoken.tsx'

/**
 * One line about the session at hand: what became of it, in one tap; or the way to say that the two just talked. While
 * a 1:1 runs the line only says so, and what became of it is one tap further away.
 */
export function SessionRow({ pair }: { pair: PairView }) {
  const { language, dates, other, step, announce, today } = useScene()
  const { said } = sessionWords(language)
  const now = useNow(10_000)
  const row = useRef<HTMLFieldSetElement>(null)
  const asked = askedOf(pair)
  const running = asked?.kind === 'ask' ? slotOf(pair, asked.session, now) : undefined
  const mayTalk = mayLogTalk(pair)

  function say(on: string, statement: Statement | null): void {
    step('sayOfSession', { on, statement })
    announce(statement ? said.kept(statement) : said.takenBack)
    // The button that was pressed may be gone: the row takes the focus so that the next key starts from here.
    requestAnimationFrame(() => document.activeElement === document.body && row.current?.focus())
  }

  function talk(): void {
    // Said now, it is about now, whenever the API comes to hear of it.
    step('logTalk', { on: dates.dayOf(new Date().toISOString()) })
    announce(said.talkKept(other))
    requestAnimationFrame(() => row.current?.focus())
  }

  if (!asked && !mayTalk) return null
  const day = asked?.session.on
  const name = day === undefined ? said.justTalked : day === today ? said.today : said.on(dates.day(day))
  const spoken = asked && <Spoken asked={asked} onSay={(statement) => say(asked.session.on, statement)} />
  return (
    <fieldset className="said" ref={row} tabIndex={-1} aria-label={name}>
      {running ? <Running slot={running}>{spoken}</Running> : spoken}
      {mayTalk && (
        <button type="button" className="link-button" onClick={talk}>
          {said.justTalked}
        </button>
      )}
    </fieldset>
  )
}

/** A 1:1 that is going on or about to: its hours, and behind them what can be said of it already. */
function Running({ slot, children }: { slot: MeetingView; children: React.ReactNode }) {
  const { language, dates } = useScene()
  const { said } = sessionWords(language)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {!isOpen && <span className="caption">{said.running(dates.time(slot.startAt), dates.time(slot.endAt))}</span>}
      {isOpen && children}
      <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? said.later : said.sayNow}
      </button>
    </>
  )
}
