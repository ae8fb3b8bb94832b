import { Button } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

/** Prints the page, or saves it as a PDF, in the light theme: dark ground has no place on paper. */
export function PrintButton() {
  const { print } = releaseWords(useReader().language)
  return (
    <Button icon={<PrintRegular />} onClick={() => window.print()}>
      {print}
    </Button>
  )
}
