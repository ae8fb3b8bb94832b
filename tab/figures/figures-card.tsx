import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ImportedFigure } from '#contract/open-hr-desk'
import { readFigureRows } from '#domain/figures/read-figure-rows'
import { FileChoice } from '../files/file-choice.tsx'
import { FileTroubleBar } from '../files/file-trouble-bar.tsx'
import { numberIn } from '../files/count-words.ts'
import { useChosenFile } from '../files/use-chosen-file.ts'
import { whoElse } from '../files/who-else.ts'
import { Card } from '../ui/card.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { figureWords } from '../words/figure-words.ts'
import { useReader } from '../words/reader.ts'
import { countFigureHeads } from './count-figure-heads.ts'
import { figureTemplate } from './figure-template.ts'
import { FiguresPreview } from './figures-preview.tsx'
import { KeptFigures } from './kept-figures.tsx'
import { PasteLines } from './paste-lines.tsx'
import { useFigures } from './use-figures.ts'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '760px' },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})

const lines = { heads: countFigureHeads, read: readFigureRows }

/** Figures of the whole organisation: what is kept, and new ones from a file or a paste over what was understood to the import. */
export function FiguresCard({ figures }: { figures: readonly ImportedFigure[] }) {
  const styles = useStyles()
  const reader = useReader()
  const words = figureWords(reader.language)
  const [pasted, setPasted] = useState('')
  const paste = useRef<HTMLTextAreaElement>(null)
  const { chosen, choose, letGo } = useChosenFile(lines)
  const { kept, removed } = useFigures({
    onKept: () => {
      letGo()
      setPasted('')
    },
  })
  const open = (file: File | string) => {
    kept.reset()
    removed.reset()
    choose(file)
  }
  const correct = (line: string) => {
    letGo()
    setPasted(line)
    paste.current?.focus()
  }
  const count = kept.variables?.figures.length ?? 0
  return (
    <Card title={words.title} titleId="desk-title">
      <div className={styles.parts}>
        <p className={styles.text}>{words.text}</p>
        <p className={styles.text}>{words.who}</p>
        <KeptFigures figures={figures} removed={removed} onCorrect={correct} />
        {kept.isSuccess && (
          <MessageBar intent="success">
            <MessageBarBody>{words.done(numberIn(count, reader), count === 1)}</MessageBarBody>
          </MessageBar>
        )}
        <FileChoice words={words} template={figureTemplate(reader.language)} onChoose={open} />
        <PasteLines field={paste} text={pasted} onText={setPasted} onLook={() => open(pasted)} />
        {chosen.kind === 'reading' && <Spinner size="tiny" label={words.reading} />}
        {chosen.kind === 'trouble' && <FileTroubleBar file={chosen.file} trouble={chosen.trouble} />}
        {chosen.kind === 'read' && (
          <FiguresPreview
            key={chosen.turn}
            chosen={chosen}
            kept={figures}
            isSending={kept.isPending}
            onImport={(send) => kept.mutate({ figures: send })}
            onCancel={letGo}
          />
        )}
        {kept.isError && (
          <RefusalBar title={words.failed} trouble={kept.error} {...whoElse(kept.error, words.somebodyElse)} />
        )}
      </div>
    </Card>
  )
}
