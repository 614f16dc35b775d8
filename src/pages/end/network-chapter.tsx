import { askedText, NetworkGraph, NetworkLists, PapersAsked } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

/** Who was met, when, warm or cold; how often a paper was asked, and the same with one desk that asks once. */
export function NetworkChapter() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const network = facts.network()
  const count = network.people.length + network.organisations.length
  if (count === 0) return <Heading place="network">{t('debrief.networkTitleNone')}</Heading>
  return (
    <>
      <Heading place="network">{t('debrief.networkTitle')}</Heading>
      <p class="story">
        {t('debrief.networkLead', { count })} {askedText(network, t)}
      </p>
      <NetworkGraph network={network} names={names} />
      <PapersAsked network={network} names={names} />
      <NetworkLists network={network} names={names} />
    </>
  )
}
