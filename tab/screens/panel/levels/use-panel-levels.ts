import { useEffect, useRef, useState } from 'react'
import { usePlanLevel } from '../../../ui/scene/levels.ts'
import type { TemplateName } from '../../../words/template-words.ts'
import { useScrollOfLevel } from './use-scroll-of-level.ts'

export type PanelLevels = ReturnType<typeof usePanelLevels>

/**
 * What stands in the panel: the record, or one level that takes its place. The plan is opened from outside and only
 * over the record; beside it, where there is room, it takes no place at all.
 */
export function usePanelLevels() {
  const [upper, setUpper] = useState<'record' | 'keys' | 'close' | 'templates'>('record')
  const [template, setTemplate] = useState<TemplateName>()
  const plan = usePlanLevel()
  const level = upper === 'record' && plan.isInPlace ? 'plan' : upper
  const heading = useRef<HTMLHeadingElement>(null)
  const isBackFromClosing = useRef(false)

  useScrollOfLevel(level === 'record')

  // What was pressed is gone; whoever listens is told where they are. After the box, which takes the focus as it appears.
  useEffect(() => {
    if (level !== 'record' || !isBackFromClosing.current) return
    isBackFromClosing.current = false
    heading.current?.focus()
  }, [level])

  return {
    level,
    /** Takes the focus after a 1:1 was closed. */
    heading,
    /** The template that is opened; without one there is a list of them. */
    template,
    /** Where the plan stands beside the record. */
    planBeside: plan.place,
    openKeys: () => setUpper('keys'),
    openClosing: () => setUpper('close'),
    openTemplate: (start?: TemplateName) => {
      setTemplate(start)
      setUpper('templates')
    },
    /** A way back to the record, and what happens there then. */
    backTo: (what: () => void) => () => {
      setUpper('record')
      if (plan.isInPlace) plan.close()
      what()
    },
    backFromClosing: () => {
      isBackFromClosing.current = true
      setUpper('record')
    },
  }
}
