import { makeStyles, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px', fontSize: tokens.fontSizeBase200 },
})

/** Which version of the zone database the service goes by: countries change their clocks at a few weeks' notice. */
export function ZoneRules({ version }: { version: string }) {
  return <p className={useStyles().text}>{runsWords(useReader().language).zoneRules(version)}</p>
}
