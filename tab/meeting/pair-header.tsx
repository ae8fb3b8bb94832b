import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark'
import type { ReactNode, Ref } from 'react'
import type { PairView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { LevelLinks } from './level-links.tsx'
import { MinutesLeft } from './minutes-left.tsx'
import { RhythmLine } from './rhythm-line.tsx'

type Props = { name: string; pair: PairView | undefined; headingRef?: Ref<HTMLHeadingElement>; children?: ReactNode }

/** Who this is with, who can read it, and how the rhythm stands: the first three lines of every pair's page. */
export function PairHeader({ name, pair, headingRef, children }: Props) {
  const { words, other, mayWrite } = useScene()
  const rhythm = pair?.rhythm
  return (
    <header className="pair-header">
      <div className="row">
        <h1 ref={headingRef} tabIndex={-1}>
          {name}
        </h1>
        {rhythm?.now && <MinutesLeft meeting={rhythm.now} />}
      </div>
      {other && (
        <p className="audience">
          <ShieldCheckmark16Regular aria-hidden />
          {mayWrite ? words.audience(other) : words.audienceOfFormer(other)}
        </p>
      )}
      {pair && <RhythmLine pair={pair} />}
      {children}
      {pair && <LevelLinks />}
    </header>
  )
}
