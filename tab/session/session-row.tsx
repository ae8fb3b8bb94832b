import { useRef } from 'react'
import type { PairView } from '#contract/view'
import type { Statement } from '#domain/session'
import '../look/session.css'
import { useScene } from '../look/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { Choice } from './choice.tsx'
import { type Asked, askedOf, mayLogTalk } from './session-at-hand.ts'

const statements: readonly Statement[] = ['held', 'moved', 'not_held']

/** One line about the session at hand: what became of it, in one tap; or the way to say that the two just talked. */
export function SessionRow({ pair }: { pair: PairView }) {
  const { language, dates, other, step, announce } = useScene()
  const { said } = sessionWords(language)
  const row = useRef<HTMLFieldSetElement>(null)
  const asked = askedOf(pair)
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
  return (
    <fieldset className="said" ref={row} tabIndex={-1} aria-label={asked ? nameOf(asked) : said.justTalked}>
      {asked && <Spoken asked={asked} onSay={(statement) => say(asked.session.on, statement)} />}
      {mayTalk && (
        <button type="button" className="link-button" onClick={talk}>
          {said.justTalked}
        </button>
      )}
    </fieldset>
  )

  function nameOf({ session }: Asked): string {
    return session.on === pair.today ? said.today : said.on(session.on)
  }
}

function Spoken({ asked, onSay }: { asked: Asked; onSay: (statement: Statement | null) => void }) {
  const { language, dates, you, other, today } = useScene()
  const { said } = sessionWords(language)
  const { session, kind } = asked
  const own = session.said[you]
  const theirs = session.said[you === 'manager' ? 'report' : 'manager']
  const labels = { held: said.held, moved: said.moved, not_held: said.notHeld }

  if (kind === 'confirm')
    return (
      <>
        <span className="caption">{said.talked(other)}</span>
        <span className="picks">
          <Choice isOn={false} onTurn={() => onSay('held')}>
            {said.yes}
          </Choice>
          <Choice isOn={false} onTurn={() => onSay('not_held')}>
            {said.no}
          </Choice>
        </span>
      </>
    )
  return (
    <>
      <span className="caption">
        {session.on === today ? said.today : said.on(dates.day(session.on))}
        {theirs && theirs !== own && <> · {said.theirs(other, theirs)}</>}
        {kind === 'differs' && own && (
          <>
            {' '}
            {said.yours(own)} {said.bothStand}
          </>
        )}
      </span>
      <span className="picks">
        {statements.map((statement) => (
          <Choice key={statement} isOn={own === statement} onTurn={() => onSay(own === statement ? null : statement)}>
            {labels[statement]}
          </Choice>
        ))}
      </span>
    </>
  )
}
