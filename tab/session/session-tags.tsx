import type { SessionView } from '#contract/view'
import { taxonomy, type TopicTag } from '#domain/quality/topic-weights'
import type { Intent } from '#domain/session'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { topicNames } from '#domain/readings/words/topic-names'
import { Choice } from './choice.tsx'

const intents: readonly Intent[] = ['growth', 'corrective', 'celebrate']
const mostTags = 3

/** What the session was about and what for: both optional, one tap each, folded away until somebody wants it. */
export function SessionTags({ session }: { session: SessionView }) {
  const { language, step } = useScene()
  const { close, intents: intentWords } = sessionWords(language)
  const names = topicNames[language]
  const isFull = session.tags.length >= mostTags

  function tag(tags: TopicTag[], intent: Intent | undefined): void {
    step(close.tagged, 'tagSession', { on: session.on, tags, intent: intent ?? null })
  }

  function turn(name: TopicTag): void {
    const has = session.tags.includes(name)
    if (isFull && !has) return
    tag(has ? session.tags.filter((one) => one !== name) : [...session.tags, name], session.intent)
  }

  return (
    <details className="section tags" open={session.tags.length > 0}>
      <summary>
        <h2>
          {close.about} <span className="count">{close.optional}</span>
        </h2>
      </summary>
      <fieldset className="picks">
        <legend className="heard-only">{close.about}</legend>
        {taxonomy.map((name) => {
          const isOn = session.tags.includes(name)
          return (
            <Choice key={name} isOn={isOn} isOut={isFull && !isOn} onTurn={() => turn(name)}>
              {names[name]}
            </Choice>
          )
        })}
      </fieldset>
      <p className="caption">{close.atMostThree}</p>
      <h3>{close.intent}</h3>
      <fieldset className="picks">
        <legend className="heard-only">{close.intent}</legend>
        {intents.map((name) => (
          <Choice
            key={name}
            isOn={session.intent === name}
            onTurn={() => tag(session.tags, session.intent === name ? undefined : name)}
          >
            {intentWords[name]}
          </Choice>
        ))}
      </fieldset>
    </details>
  )
}
