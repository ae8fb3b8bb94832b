import { Dismiss12Regular } from '@fluentui/react-icons/headless/svg/dismiss'
import type { TemplateWords } from '../words/template-words.ts'

type Props = { facts: readonly string[]; words: TemplateWords['facts']; onLeaveOut: (fact: string) => void }

/** What the record tells, each with the way to leave it out. */
export function FactChips({ facts, words, onLeaveOut }: Props) {
  if (facts.length === 0) return null
  return (
    <ul className="fact-chips" aria-label={words.title}>
      {facts.map((fact) => (
        <li key={fact}>
          <span>{fact}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={words.leaveOut(fact)}
            onClick={() => onLeaveOut(fact)}
          >
            <Dismiss12Regular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
