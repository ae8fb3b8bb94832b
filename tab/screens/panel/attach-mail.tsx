import type { Box } from '../../composer/use-box.ts'
import '../../styles/attach.css'
import { useScene } from '../../ui/scene/scene.ts'
import { appointmentWords } from '../../words/appointment-words.ts'

/** Beside a mail: puts its link behind what stands in the box, and never a word of it. */
export function AttachMail({ link, box }: { link: string; box: Box }) {
  const { language } = useScene()
  const words = appointmentWords(language).mail
  const isThere = box.text.includes(link)

  function attach(): void {
    box.type([box.text, link].filter(Boolean).join(' '))
    box.focus()
  }

  return (
    <p className="row attach">
      <button type="button" className="quiet" disabled={isThere} onClick={attach}>
        {words.attach}
      </button>
      <span className="caption">{words.yours}</span>
    </p>
  )
}
