import type { TextKey } from '#i18n'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { openPanel } from '../common/router.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { useLoaded } from '../common/use-loaded.ts'
import { useTitle } from '../common/use-title.ts'
import { MonthSources } from './month-sources.tsx'

const PARTS: readonly [TextKey, readonly TextKey[]][] = [
  ['about.modelTitle', ['about.model', 'about.modelWhy']],
  ['about.amountsTitle', ['about.amounts']],
  ['about.peopleTitle', ['about.people']],
  ['about.privacyTitle', ['about.privacy']],
  ['about.accessTitle', ['about.access']],
  ['about.licenceTitle', ['about.licence']],
]

/** Where the figures come from, what the meter is not, what is kept, and under which licences all this stands. */
export function AboutPage() {
  const { t } = useWords()
  const { library } = useApp()
  const catalogue = useLoaded('catalogue', library.catalogue)
  const months = catalogue.state === 'here' ? catalogue.value.filter((entry) => entry.playable) : []
  useTitle(t('about.document'))
  return (
    <>
      <TopBar>
        <span class="push" />
        <button type="button" class="btn text" onClick={() => openPanel('settings')}>
          {t('common.settings')}
        </button>
        <LanguageSwitch />
      </TopBar>
      <main class="plain-page stack" id="main">
        <Heading place="about">{t('about.title')}</Heading>
        <p class="story">{t('about.lead')}</p>
        {PARTS.map(([title, texts]) => (
          <section class="stack" key={title}>
            <h2>{t(title)}</h2>
            {texts.map((text) => (
              <p key={text}>{t(text)}</p>
            ))}
            {title === 'about.amountsTitle' &&
              months.map((entry) => <MonthSources key={entry.id} entry={entry} />)}
          </section>
        ))}
      </main>
    </>
  )
}
