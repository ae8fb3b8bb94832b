import { Add16Regular } from '@fluentui/react-icons/headless/svg/add'
import { Checkmark12Regular } from '@fluentui/react-icons/headless/svg/checkmark'
import type { CommitmentView } from '#contract/view'
import { FreshFrame } from '../ui/fresh-frame.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import { textOf } from '../words/text-of.ts'
import { sessionWords } from '../words/session-words.ts'

/** What was promised in this session, with its owner and its day; the one just added can be taken back. */
export function NextSteps({ steps, onAdd }: { steps: readonly CommitmentView[]; onAdd: () => void }) {
  const { language, words, dates, you, other } = useScene()
  const { close } = sessionWords(language)
  return (
    <Section
      title={close.steps}
      count={steps.length}
      aside={
        <button type="button" className="icon-button" aria-label={close.addStep} onClick={onAdd}>
          <Add16Regular aria-hidden />
        </button>
      }
    >
      <ul className="lines">
        {steps.map(({ id, text, owner, currentDue, status }) => (
          <FreshFrame key={id} lineId={id}>
            <div className="line">
              <span className={owner === you ? 'drawn-box is-own' : 'drawn-box'} aria-hidden>
                {status === 'done' && <Checkmark12Regular />}
              </span>
              <div className="text">
                {textOf({ text }, language)}
                <div className="caption">
                  {owner === you ? words.preview.you : other}
                  {status === 'asked' && `, ${words.commitments.asked}`}
                </div>
              </div>
              <span className="aside">
                {status === 'done' ? close.kept : currentDue === null ? close.noDay : dates.day(currentDue)}
              </span>
            </div>
          </FreshFrame>
        ))}
      </ul>
    </Section>
  )
}
