import { Choice, Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { closePanel } from '../common/router.ts'
import { CLOCKS, SIZES } from '../common/settings.ts'
import { TopBar } from '../common/top-bar.tsx'

const CLOCK_TEXT = {
  normal: 'settings.clockNormal',
  long: 'settings.clockLong',
  off: 'settings.clockOff',
} as const
const SIZE_TEXT = {
  normal: 'settings.sizeNormal',
  large: 'settings.sizeLarge',
  larger: 'settings.sizeLarger',
} as const

/** Language, clocks and text size; each works at once and from any place. */
export function SettingsPanel() {
  const { settings, change } = useApp()
  const { t } = useWords()
  return (
    <div class="stack settings">
      <Heading place="settings">{t('settings.title')}</Heading>
      <Choice
        name="language"
        legend={t('settings.language')}
        options={[
          { id: 'nl', label: t('settings.nl'), lang: 'nl' },
          { id: 'en', label: t('settings.en'), lang: 'en' },
        ]}
        chosen={settings.language}
        onChoose={(language) => change({ language })}
      />
      <Choice
        name="clocks"
        legend={t('settings.clocks')}
        options={CLOCKS.map((id) => ({ id, label: t(CLOCK_TEXT[id]) }))}
        chosen={settings.clocks}
        onChoose={(clocks) => change({ clocks })}
        note={t('settings.clocksNote')}
      />
      <Choice
        name="size"
        legend={t('settings.size')}
        options={SIZES.map((id) => ({ id, label: t(SIZE_TEXT[id]) }))}
        chosen={settings.size}
        onChoose={(size) => change({ size })}
      />
      <p class="small quiet">{t('settings.motion')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={closePanel}>
          {t('settings.done')}
        </button>
      </div>
    </div>
  )
}

/** The settings as a page of their own, outside a month. */
export function SettingsPage() {
  return (
    <>
      <TopBar />
      <main class="plain-page" id="main">
        <SettingsPanel />
      </main>
    </>
  )
}
