import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { RefObject } from 'react'
import { figureWords } from '../words/figure-words.ts'
import { useReader } from '../words/reader.ts'
import { figureTemplate } from './figure-template.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '760px' },
  text: { fontFamily: tokens.fontFamilyMonospace, minHeight: '72px' },
  look: { alignSelf: 'flex-start' },
})

/** More than this is no figure of an organisation. */
const longest = 100_000

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  onLook: () => void
}

/** Lines as they come by copying cells of a spreadsheet, or one that is corrected. */
export function PasteLines({ field, text, onText, onLook }: Props) {
  const styles = useStyles()
  const { language } = useReader()
  const words = figureWords(language)
  const example = figureTemplate(language).split('\r\n').slice(0, 2).join('\n')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onLook()
      }}
    >
      <Field label={words.paste} hint={words.hint}>
        <Textarea
          value={text}
          placeholder={example}
          textarea={{ ref: field, className: styles.text, spellCheck: false, maxLength: longest }}
          resize="vertical"
          onChange={(_event, { value }) => onText(value)}
        />
      </Field>
      <Button type="submit" className={styles.look} disabledFocusable={text.trim() === ''}>
        {words.check}
      </Button>
    </form>
  )
}
