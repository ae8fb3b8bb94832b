import { Clock16Regular } from '@fluentui/react-icons/headless/svg/clock'
import { FoldedLines } from '../ui/folded-lines.tsx'
import { SceneProvider, useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'
import type { ShownLine } from './order/held-lines.ts'
import { OwnPromise } from './own-promise.tsx'
import { TheirPromise } from './their-promise.tsx'

type Props = { lines: readonly ShownLine[]; isOwn: boolean }

/** What one of the two owes the other. Open ones are counted, asked ones apart; what is overdue is said in words, with a clock. */
export function Commitments({ lines, isOwn }: Props) {
  const scene = useScene()
  const { words, page, other } = scene
  const { youOwe, theyOwe, none } = words.commitments
  const open = lines.filter((line) => line.status === 'open').length
  const asked = lines.filter((line) => line.status === 'asked').length
  const overdue = lines.filter((line) => line.isOverdue).length
  const Line = isOwn ? OwnPromise : TheirPromise
  return (
    <Section
      title={isOwn ? youOwe(other) : theyOwe(other)}
      count={open}
      aside={
        asked + overdue > 0 && (
          <>
            {asked > 0 && <span>{page.asked(asked)}</span>}
            {overdue > 0 && (
              <strong className="late">
                <Clock16Regular aria-hidden />
                {page.overdue(overdue)}
              </strong>
            )}
          </>
        )
      }
    >
      {lines.length === 0 ? (
        <p className="none">{none}</p>
      ) : (
        <FoldedLines
          lines={lines}
          more={(hidden) => words.commitments.more(hidden.length, hidden.filter((line) => line.isOverdue).length)}
          row={(line) => (
            // What was put away meanwhile can only be read.
            <SceneProvider key={line.id} value={line.isFiled ? { ...scene, mayWrite: false } : scene}>
              <Line line={line} />
            </SceneProvider>
          )}
        />
      )}
    </Section>
  )
}
