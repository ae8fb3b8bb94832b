import { useEffect } from 'react'
import type { MailLinkView } from '#contract/read-mail-link'
import { later } from '../../ui/scene/later.tsx'
import { settingsAddress } from '../../ui/page/links/settings-address.ts'
import { WidePage } from '../../ui/page/wide-page.tsx'
import { useMailLink } from '../../mail-link/use-mail-link.ts'
import { HomeSkeleton } from '../../pairs/list/home-skeleton.tsx'
import { listAddress, ownPlanAddress, pairAddress } from '../../pairs/pair-address.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { HomeScreen } from './home.tsx'

const PromiseAsk = later(
  () => import('../../mail-link/promise-ask.tsx'),
  (part) => part.PromiseAsk,
)
const HabitAsk = later(
  () => import('../../mail-link/habit-ask.tsx'),
  (part) => part.HabitAsk,
)
const RestAsk = later(
  () => import('../../mail-link/rest-ask.tsx'),
  (part) => part.RestAsk,
)

/**
 * Where a link of a mail leads: on to the 1:1, at the promise; to the one question it asks; or, where it leads nowhere for
 * this person, to their list, and why they are there.
 */
export function FromLink({ link, theme }: { link: string; theme: string | undefined }) {
  const { link: words } = homeWords(useReader().language)
  const { data, isError } = useMailLink(link)
  const address = data && goesOnTo(data)
  useEffect(() => {
    if (address !== undefined) location.replace(address)
  }, [address])
  if (isError && data === undefined) return <HomeScreen notice={words.failed} />
  if (data?.kind === 'gone') return <HomeScreen notice={words.gone} />
  if (data?.kind === 'rest')
    return <RestAsk link={link} view={data} settingsAddress={settingsAddress(listAddress, theme)} />
  if (data?.kind === 'habit') return <HabitAsk link={link} view={data} />
  if (data?.kind === 'promise' && address === undefined)
    return <PromiseAsk link={link} view={data} pairAddress={pairAddress(data.pairId, shownIn(data))} />
  return (
    <WidePage busy>
      <HomeSkeleton />
    </WidePage>
  )
}

/** What only leads somewhere leads there; a promise that was put away is told of here, for its page shows it no longer. */
function goesOnTo(view: MailLinkView): string | undefined {
  if (view.kind === 'pair') return pairAddress(view.pairId)
  if (view.kind === 'own-plan') return ownPlanAddress
  if (view.kind === 'promise' && view.ask === null && !view.isFiled) return pairAddress(view.pairId, view.commitment.id)
  return undefined
}

function shownIn({ isFiled, commitment }: Extract<MailLinkView, { kind: 'promise' }>): string | undefined {
  return isFiled ? undefined : commitment.id
}
