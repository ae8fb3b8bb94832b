import { useScene } from '../ui/scene/scene.ts'
import { Section } from '../ui/section.tsx'

/** The page before its data: the headings stand, the rows are bars. */
export function Skeleton() {
  const { words, other } = useScene()
  const { youOwe, youOweSomebody } = words.commitments
  return (
    <div aria-busy>
      <Section title={other ? youOwe(other) : youOweSomebody}>
        <Bones widths={[78, 64]} />
      </Section>
      <Section title={words.topics.title}>
        <Bones widths={[57, 86, 71]} />
      </Section>
    </div>
  )
}

function Bones({ widths }: { widths: number[] }) {
  return (
    <div className="bones" aria-hidden>
      {widths.map((width) => (
        <i key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
