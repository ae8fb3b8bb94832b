import { useRef } from 'react'
import type { PairView, SessionView } from '#contract/view'
import type { Statement } from '#domain/session'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { Choice } from './choice.tsx'
import { useSay } from './use-say.ts'

type Props = { pair: PairView; session: SessionView; isConfirming: boolean }

/** What became of a 1:1 that is over: asked in one line, answered in one tap, and gone. */
export function HeadAsk({ pair, session, isConfirming }: Props) {
  const { language, dates, other, today } = useScene()
  const { said } = sessionWords(language)
  const row = useRef<HTMLFieldSetElement>(null)
  const say = useSay(row)
  const theirs = session.said[pair.you.side === 'manager' ? 'report' : 'manager']
  const question = session.on === today ? said.askToday : said.askOf(dates.day(session.on))
  const choices: [Statement, string][] = isConfirming
    ? [
        ['held', said.yes],
        ['not_held', said.no],
      ]
    : [
        ['held', said.tookPlace],
        ['moved', said.moved],
        ['not_held', said.fellOut],
      ]
  const words = isConfirming
    ? said.talked(other)
    : [theirs && said.theirs(other, theirs), question].filter(Boolean).join(' ')
  return (
    <fieldset className="said" ref={row} tabIndex={-1}>
      <legend className="caption">{words}</legend>
      <span className="picks">
        {choices.map(([statement, label]) => (
          <Choice key={statement} isOn={false} onTurn={() => say(session.on, statement)}>
            {label}
          </Choice>
        ))}
      </span>
    </fieldset>
  )
}
