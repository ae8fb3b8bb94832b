import type { CardText } from '#domain/readings/words/card-text'
import { useBesideScene } from '../ui/scene/beside-scene.ts'

/** How a number comes about, on demand: its formula, what it needs, its time and cases, and which definition it follows. */
export function CardDetails({ text, version }: { text: CardText; version: string }) {
  const { numbers } = useBesideScene().words
  return (
    <details className="card-details">
      <summary>
        {numbers.how}
        <span className="heard-only"> {text.name}</span>
      </summary>
      <p>{text.formula}</p>
      <p>
        {numbers.needs}: {text.needs}
      </p>
      <p>
        {text.basis} · {numbers.version(version)}
      </p>
    </details>
  )
}
