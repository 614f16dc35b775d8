import type { ComponentChildren } from 'preact'
import type { OrganisationView } from '#engine'
import { Heading, Icon, Tally, useWords } from '#ui'
import { closePanel } from '../common/router.ts'
import { usePlay } from '../play/play-context.ts'
import { Acts } from '../play/stop-button.tsx'
import { CardSource } from './card-source.tsx'
import { inWords } from './count-words.ts'
import { KnownThere } from './known-there.tsx'

/** The reference card of an organisation; what is not known of it yet stays off. */
export function OrganisationPanel({ id }: { id: string }) {
  const { view, month } = usePlay()
  const { t } = useWords()
  const organisation = view.organisations.find((each) => each.id === id)
  const isMet = organisation?.seen === 'card'
  const hasName = organisation !== undefined && organisation.seen !== 'fog'
  return (
    <div class="stack over around">
      <article class="card-sheet stack">
        <Heading place={`map ${id}`}>{hasName ? month.organisation(id) : t('socialMap.unknown')}</Heading>
        {isMet ? (
          <Facts organisation={organisation} />
        ) : (
          <p>{t(hasName ? 'socialMap.notMet' : 'socialMap.notKnown')}</p>
        )}
      </article>
      <Acts
        more={
          isMet && (
            <button type="button" class="btn text" onClick={() => print()}>
              {t('socialMap.print')}
            </button>
          )
        }
      >
        <button type="button" class="btn plain" onClick={closePanel}>
          {t('socialMap.back')}
        </button>
      </Acts>
    </div>
  )
}

function Facts({ organisation }: { organisation: OrganisationView }) {
  const { month } = usePlay()
  const words = useWords()
  const { t, list } = words
  const { id, asks, days, ways, channels, plain, chain, handover, asked } = organisation
  const text = (part: string) => month.text(`organisations.${id}.${part}`)
  return (
    <>
      <dl class="facts-list card-facts">
        <Fact name={t('socialMap.task')} text={text('task')} />
        <Fact name={t('socialMap.forWhom')} text={text('for-whom')} />
        <Fact
          name={t('socialMap.asks')}
          text={asks.length === 0 ? t('socialMap.asksNothing') : list(asks.map(month.paper))}
        />
        <Fact
          name={t('socialMap.days')}
          text={days === 0 ? t('socialMap.daysNone') : t('socialMap.daysCount', { count: days })}
        />
        <Fact name={t('socialMap.begin')}>
          <Ways names={ways} of="way" />
        </Fact>
        <Fact name={t('socialMap.writes')}>
          <Ways names={channels} of="channel" />
          <span>{t(plain ? 'socialMap.writesPlain' : 'socialMap.writesOfficial')}</span>
        </Fact>
        <Fact name={t('socialMap.place')} text={t(`socialMap.${chain}`)} />
        <Fact name={t('socialMap.knows')}>
          <KnownThere organisation={organisation} />
        </Fact>
        <Fact
          name={t('socialMap.handoverTitle')}
          text={handover === 'none' ? '' : t(`socialMap.handover.${handover}`)}
        />
        <Fact name={t('socialMap.askedTimes')}>
          <span class="times">
            <Tally count={asked} />
            {asked === 0
              ? t('socialMap.askedNever')
              : t('socialMap.askedCount', { count: asked, number: inWords(asked, words) })}
          </span>
        </Fact>
        <Fact name={t('socialMap.goodToKnow')} text={text('good-to-know')} />
      </dl>
      <Site says={text('site.says')} really={text('site.really')} />
      <CardSource organisation={organisation} />
    </>
  )
}

/** What its web page says and what is really so, where the two differ. */
function Site({ says, really }: { says: string; really: string }) {
  const { t } = useWords()
  if (says === '' || really === '') return null
  return (
    <section class="site-note note stack tight">
      <h2 class="minor">{t('socialMap.siteStale')}</h2>
      <p class="small">
        {t('socialMap.siteSays')}: <q>{says}</q>
      </p>
      <p class="small">
        {t('socialMap.siteReally')}: {really}
      </p>
    </section>
  )
}

function Ways({ names, of }: { names: readonly string[]; of: 'way' | 'channel' }) {
  const { t, has } = useWords()
  return (
    <ul class="ways">
      {names.map((name) => {
        const key = `${of}.${name}`
        return has(key) ? (
          <li key={name}>
            <Icon name={name} />
            {t(key)}
          </li>
        ) : null
      })}
    </ul>
  )
}

function Fact({ name, text, children }: { name: string; text?: string; children?: ComponentChildren }) {
  if (text === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{text ?? children}</dd>
    </>
  )
}
