import '../styles/panel/first-run.css'
import { useEffect, useRef } from 'react'
import { BackHead } from '../ui/page/back-head.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { keysWords } from '../words/keys-words.ts'

type Props = { onBack: () => void; onTopic: () => void; onCommitment: () => void; onPrivate: () => void }

/** Every key, and each that acts as a button too: what the keyboard can, a finger can. */
export function KeysList({ onBack, onTopic, onCommitment, onPrivate }: Props) {
  const { language, other, acts } = useScene()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const keys = keysWords(language)
  const plain = [
    ['Enter', keys.add],
    [`${keys.shift} Enter`, keys.newLine],
    ['Alt ↑ ↓', keys.move],
    ['?', keys.list],
    ['Esc', keys.escape],
  ] as const
  const acting = [
    ['Alt P', keys.private, onPrivate],
    ['Alt T', keys.topic, onTopic],
    ['Alt C', keys.commitment, onCommitment],
    [`${keys.ctrl} Z`, keys.undo, acts.undo],
  ] as const
  return (
    <div className="keys">
      <BackHead title={keys.title} label={keys.back} onBack={onBack} backRef={back} />
      <ul className="lines">
        {acting.map(([key, says, act]) => (
          <li key={key}>
            <button type="button" className="key-row" onClick={act}>
              <span>{says}</span>
              <kbd>{key}</kbd>
            </button>
          </li>
        ))}
        {plain.map(([key, says]) => (
          <li key={key} className="key-row">
            <span>{says}</span>
            <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
      <section className="section">
        <h2>{keys.lineTitle}</h2>
        <p className="caption">{keys.lineText}</p>
        <ul className="examples">
          {keys.examples(other).map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
        <p className="caption">{keys.beginText}</p>
        <ul className="lines">
          {keys.begins.map(([sign, says]) => (
            <li key={sign} className="key-row">
              <span>{says}</span>
              <kbd>{sign}</kbd>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
