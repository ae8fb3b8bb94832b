import type { Statement } from '#domain/session'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { Choice } from './choice.tsx'
import type { AskedInHead } from './session-at-hand.ts'

const statements: readonly Statement[] = ['held', 'moved', 'not_held']

/** What the two say of one session, and one tap each to say it or to take it back. */
export function Spoken({ asked, onSay }: { asked: AskedInHead; onSay: (statement: Statement | null) => void }) {
  const { language, dates, you, other, today } = useScene()
  const { said } = sessionWords(language)
  const { session, kind } = asked
  const own = session.said[you]
  const theirs = session.said[you === 'manager' ? 'report' : 'manager']
  const labels = { held: said.held, moved: said.moved, not_held: said.notHeld }
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
