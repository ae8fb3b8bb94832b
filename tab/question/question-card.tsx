import { ArrowSync16Regular } from '@fluentui/react-icons/headless/svg/arrow-sync'
import { useState } from 'react'
import type { PairView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import type { PlanStrip } from '#domain/plan/plan-strip'
import type { Language } from '../words/language.ts'
import { planPrompt } from '../words/plan-prompts.ts'
import { placeInPlan } from '../words/place-in-plan.ts'
import { questionWords, type QuestionWords } from '../words/question-words.ts'
import { chooseQuestions, type QuestionChoice } from './choose-questions.ts'

/** One question a manager may ask today, and the next one on request. Nothing is sent anywhere to choose it. */
export function QuestionCard({ pair }: { pair: PairView }) {
  const { language, openTemplate } = useScene()
  const [turn, setTurn] = useState(0)
  const words = questionWords(language)
  const choices = chooseQuestions(pair)
  const choice = choices[turn % choices.length]
  if (!choice) return null
  const { label, ask } = choice.about === 'plan' ? ofPlan(choice.plan, language) : said(choice, words)
  return (
    <section className="question" aria-label={words.title}>
      <div className="row">
        <span className="caption">{label}</span>
        <button type="button" className="icon-button" aria-label={words.another} onClick={() => setTurn(turn + 1)}>
          <ArrowSync16Regular aria-hidden />
        </button>
      </div>
      <p aria-live="polite">{ask}</p>
      <button type="button" className="quiet" onClick={() => openTemplate('stop')}>
        {words.breath}
      </button>
    </section>
  )
}

/** The question of this week of the plan, under where the plan stands. */
function ofPlan(plan: PlanStrip, language: Language): { label: string; ask: string } {
  return { label: placeInPlan(language, plan), ask: planPrompt(language, plan.prompt) }
}

function said(
  choice: Exclude<QuestionChoice, { about: 'plan' }>,
  words: QuestionWords,
): { label: string; ask: string } {
  switch (choice.about) {
    case 'tag':
      return words.byTag[choice.tag]
    case 'noPromise':
    case 'longAgo':
      return words[choice.about]
    case 'overdue':
    case 'carried':
    case 'barrier':
      return words[choice.about](choice.text)
  }
}
