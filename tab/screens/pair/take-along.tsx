import { HandOver } from '../../access/hand-over.tsx'
import type { Call } from '../../client/create-call.ts'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { Section } from '../../ui/section.tsx'

/** What the report of a pair that is over may still do there, before all that is only to be read. */
export function TakeAlong({ call }: { call: Call }) {
  const { pair, words } = useBesideScene()
  const { pairId, commitments, you, mayWrite } = pair
  if (mayWrite || you.side !== 'report') return null
  const own = commitments.filter(({ owner, status }) => owner === 'report' && status === 'open')
  return (
    <Section title={words.handOver.title}>
      <HandOver
        promises={own}
        take={(commitmentIds) => call('handOver', { pairId, commitmentIds })}
        addressOf={(id) => `./panel.html?list#pair=${id}`}
      />
    </Section>
  )
}
