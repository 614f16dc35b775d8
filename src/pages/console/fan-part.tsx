import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { handMonthOn, printGroupAddress } from '../common/handed-month.ts'
import { useConsole } from './console-context.ts'
import { handOverFile } from './hand-over.ts'

const PRINTS = ['fan', 'report'] as const
const FILES = ['votes', 'findings', 'log', 'everything'] as const

/** What goes home: the fan and the report of this group's own month to print, and all of it as files, without names. */
export function FanPart() {
  const { t, language } = useWords()
  const { platform } = useApp()
  const { view, facts, running, open } = useConsole()
  const [failed, setFailed] = useState('')
  const { debrief } = view
  if (debrief === null) return null
  /** Puts the month where the window that prints it looks; nothing leaves this laptop. */
  const handOn = (event: MouseEvent) => {
    if (handMonthOn(platform.storage, debrief, platform.now())) return setFailed('')
    event.preventDefault()
    setFailed(t('groupDebrief.fan.full'))
  }
  async function take(what: (typeof FILES)[number]) {
    if (typeof facts !== 'object') return
    const [text, { groupFile }] = await Promise.all([
      running.exported(),
      import('../group-debrief/group-file.ts'),
    ])
    setFailed(text === null ? t('console.export.failed') : '')
    if (text === null) return
    const form = what === 'everything' ? 'json' : 'csv'
    const file = groupFile(what, facts.facts, text, language === 'nl' ? ';' : ',')
    handOverFile(`krap-${debrief?.month}-${what}.${form}`, file, form)
  }
  return (
    <>
      <div class="stack tight">
        <div class="row">
          {PRINTS.map((what) => (
            <a
              key={what}
              class="btn plain small"
              href={printGroupAddress(debrief.month, what)}
              target="krap-print"
              rel="opener"
              data-print={what}
              onClick={handOn}
            >
              {t(what === 'fan' ? 'groupDebrief.fan.print' : 'groupDebrief.fan.report')}
            </a>
          ))}
        </div>
        <p class="quiet">{t('groupDebrief.fan.printNote')}</p>
      </div>
      <div class="stack tight">
        <h2 class="minor">{t('groupDebrief.fan.files')}</h2>
        <div class="row">
          {FILES.map((what) => (
            <button
              key={what}
              type="button"
              class="btn plain small"
              data-file={what}
              aria-disabled={typeof facts !== 'object'}
              onClick={() => void take(what)}
            >
              {t(`groupDebrief.fan.${what}`)}
            </button>
          ))}
          <button type="button" class="btn plain small" onClick={() => open('export')}>
            {t('console.export.title')}
          </button>
        </div>
      </div>
      {failed !== '' && (
        <p role="alert" class="note">
          {failed}
        </p>
      )}
    </>
  )
}
