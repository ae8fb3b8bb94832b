import { Button } from '../../ui/button.tsx'
import { weekPrompt } from '#domain/plan/week-prompt'
import { useScene } from '../../ui/scene/scene.ts'
import { planPrompt } from '../../words/plan-prompts.ts'
import { usePlanScene } from '../plan-scene.ts'

/** The one question of this week, and the way onto the agenda. */
export function PromptCard() {
  const { language, acts } = useScene()
  const { plan, words, week, mayAct, record } = usePlanScene()
  const ask = planPrompt(language, weekPrompt(week, plan.terms.timeline.weeks), record === undefined)

  const isOnAgenda = record?.topics.some(({ text, status }) => text === ask && status === 'open') === true

  return (
    <section className="prompt-card" aria-label={words.prompt.title}>
      <div>
        <span className="caption">{words.prompt.title}</span>
        <p>{ask}</p>
      </div>
      {mayAct && record !== undefined && (
        <Button disabledFocusable={isOnAgenda} onClick={() => isOnAgenda || acts.addTopic(ask)}>
          {isOnAgenda ? words.prompt.onAgenda : words.prompt.toAgenda}
        </Button>
      )}
    </section>
  )
}
