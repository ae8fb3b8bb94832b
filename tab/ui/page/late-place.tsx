import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'

const useStyles = makeStyles({
  place: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    gap: tokens.spacingVerticalS,
    pointerEvents: 'none',
    '& > *': {
      pointerEvents: 'auto',
      // Whoever was about to press what it covers still presses that.
      animationName: { from: { pointerEvents: 'none' }, to: { pointerEvents: 'none' } },
      animationDuration: '600ms',
    },
  },
  // As high as one question of a line from the beginning: the page grows by nothing when it comes.
  kept: { minHeight: '64px', '@media (max-width: 639px)': { minHeight: '108px' } },
})

/**
 * For what comes when the page is being read already: at the foot of the window over the end of the list, and behind it
 * where that ends, so that nothing moves for it. `isKept` where it is likely: then its room is there from the beginning.
 */
export function LatePlace({ isKept = false, children }: { isKept?: boolean; children: ReactNode }) {
  const styles = useStyles()
  const place = useRef<HTMLDivElement>(null)
  // What the keyboard reaches is scrolled to above this, and not behind it.
  useEffect(() => {
    const { current } = place
    const { style } = document.documentElement
    if (!current) return
    const seen = new ResizeObserver(() => (style.scrollPaddingBottom = `${current.offsetHeight}px`))
    seen.observe(current)
    return () => {
      seen.disconnect()
      style.scrollPaddingBottom = ''
    }
  }, [])
  return (
    <div ref={place} className={mergeClasses('screen-only', styles.place, isKept && styles.kept)}>
      {children}
    </div>
  )
}
