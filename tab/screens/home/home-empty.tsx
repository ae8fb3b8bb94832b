import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { SettingsLink } from '../../ui/page/links/settings-link.tsx'
import { SmallLink } from '../../ui/page/links/small-link.tsx'
import { ownPlanAddress } from '../../pairs/pair-address.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { PrivacyWays } from '../privacy-ways.tsx'

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  again: { alignSelf: 'flex-start' },
})

/** Nobody reports to this person and no manager is known, or the directory was not read yet. */
export function HomeEmpty({ onAgain }: { onAgain: () => void }) {
  const styles = useStyles()
  const { empty, ownPlan } = homeWords(useReader().language)
  return (
    <>
      <h1>{empty.title}</h1>
      <p className={styles.text}>{empty.text}</p>
      <p className={styles.text}>{empty.hint}</p>
      <Button appearance="primary" className={styles.again} onClick={onAgain}>
        {empty.again}
      </Button>
      <PrivacyWays>
        <SmallLink href={ownPlanAddress}>{ownPlan}</SmallLink>
        <SettingsLink />
      </PrivacyWays>
    </>
  )
}
