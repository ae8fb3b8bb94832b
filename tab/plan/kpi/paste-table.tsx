import { useState } from 'react'
import type { Kpi } from '#domain/plan/plan'
import { readTable, type TableProblem, type TableRow, withContextKept } from '#domain/plan/read-table'
import { useScene } from '../../ui/scene/scene.ts'
import type { PlanWords } from '../../words/plan-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { usePlanScene } from '../plan-scene.ts'
import { SmallForm } from '../small-form.tsx'

/** Values copied from a spreadsheet: what was read is shown before anything is kept, and each bad line says why. */
export function PasteTable({ kpi, onDone }: { kpi: Kpi; onDone: () => void }) {
  const { today } = useScene()
  const { plan, words, act } = usePlanScene()
  const [text, setText] = useState('')
  const form = words.kpi.pasteForm
  const known = plan.kpis[kpi.id]?.values ?? {}
  const { rows: read, problems } = readTable(text, { plan, name: kpi.name, unit: kpi.unit, today })
  const rows = withContextKept(read, known)

  function take(): readonly string[] {
    if (rows.length === 0) return [form.nothing]
    const values = rows.map(({ week, value, context }) => ({ week, value, context, seen: known[week]?.at ?? null }))
    return act({ kind: 'set-values', kpiId: kpi.id, values }, form.taken(rows.length))
  }

  const says = problems.length > 0 ? form.takeRest(rows.length, problems.length) : form.take(rows.length)
  return (
    <div className="more paste">
      <SmallForm
        label={form.title(kpi.name)}
        says={rows.length === 0 ? form.takeNone : says}
        cancel={words.kpi.cancel}
        onSend={take}
        onDone={onDone}
      >
        <p className="caption">{form.lead}</p>
        <label className="field">
          {form.label}
          <textarea rows={4} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
        </label>
        {text.trim() !== '' && <Preview kpi={kpi} rows={rows} problems={problems} />}
      </SmallForm>
    </div>
  )
}

type PreviewProps = { kpi: Kpi; rows: readonly TableRow[]; problems: readonly TableProblem[] }

function Preview({ kpi, rows, problems }: PreviewProps) {
  const { locale } = useScene()
  const { plan, words } = usePlanScene()
  const form = words.kpi.pasteForm
  const known = plan.kpis[kpi.id]?.values ?? {}
  return (
    <div className="paste-preview" aria-live="polite">
      {problems.length > 0 && (
        <ul className="refusals">
          {problems.map((problem) => (
            <li key={`${problem.line}${problem.kind}`}>
              {form.line(problem.line, problemWords(problem, form.problems))}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <table aria-label={form.preview}>
          <tbody>
            {rows.map(({ line, week, value, context }) => {
              const was = known[week]
              return (
                <tr key={line}>
                  <th scope="row">{week}</th>
                  <td>
                    <strong>{valueOf(locale, value, kpi)}</strong>
                    {was !== undefined && was.value !== value && (
                      <span className="caption"> {form.was(valueOf(locale, was.value, kpi))}</span>
                    )}
                  </td>
                  <td className="context">{context}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}

type ProblemWords = PlanWords['kpi']['pasteForm']['problems']

/** Why a line was not taken, and what to do about it. */
export function problemWords(problem: TableProblem, words: ProblemWords): string {
  switch (problem.kind) {
    case 'merged-head':
    case 'no-values-head':
    case 'one-column':
    case 'too-many-columns':
    case 'no-week':
    case 'no-value':
      return words[problem.kind]
    case 'not-a-week':
    case 'not-a-number':
    case 'ambiguous':
    case 'ambiguous-day':
    case 'other-unit':
    case 'context-too-long':
    case 'day-not-in-plan':
      return words[problem.kind](problem.text)
    case 'week-not-there':
      return words['week-not-there'](problem.week, problem.last)
    case 'week-twice':
      return words['week-twice'](problem.week, problem.first)
    case 'too-many-lines':
      return words['too-many-lines'](problem.most)
  }
}
