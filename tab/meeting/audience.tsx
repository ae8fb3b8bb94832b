import { ChevronRight12Regular } from '@fluentui/react-icons/headless/svg/chevron-right'
import { ShieldCheckmark16Regular } from '@fluentui/react-icons/headless/svg/shield-checkmark'
import { useOpenLevel } from '../ui/scene/levels.ts'
import { useScene } from '../ui/scene/scene.ts'

/** Who can read this, as the way to who sees what, what was taken out, and one's own data. */
export function Audience() {
  const { words, page, other, mayWrite } = useScene()
  const open = useOpenLevel('access')
  if (!other) return null
  const [who, reads, short] = (mayWrite ? words.audience : words.audienceOfFormer)(other)
  return (
    <button type="button" className="audience" data-level="access" title={page.levels.access} onClick={open}>
      <ShieldCheckmark16Regular aria-hidden />
      <span className="sentence">
        <span className="who">{who}</span>
        <span className="roomy">{reads}</span>
        <span className="short" aria-hidden>
          {short}
        </span>
      </span>
      <ChevronRight12Regular aria-hidden />
    </button>
  )
}
