import { useState } from 'preact/hooks'
import { openSessionStore } from '#session/here'
import { LIMITS } from '#session/protocol'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { CatalogueEntry } from '../common/month-library.ts'
import type { SideSource } from '../group-debrief/load-sides.ts'
import { useClock } from './console-head.tsx'
import { forgetRoom, keptRooms } from './kept-rooms.ts'
import { SidesPart } from './sides-part.tsx'

interface Line {
  key: string
  address: string
  month: string
  what: string
  openedAt: number
  forget(): void
}

const HOUR = 3_600_000

/** Sessions of this browser, several groups side by side; each opens in a window of its own. */
export function SessionList({ months }: { months: readonly CatalogueEntry[] }) {
  const { t, language } = useWords()
  const clock = useClock()
  const { platform, library } = useApp()
  const [sure, setSure] = useState('')
  const now = platform.now()
  const store = openSessionStore(platform.storage)
  for (const { id, openedAt } of store.list()) if (now - openedAt >= LIMITS.hours * HOUR) store.forget(id)
  const here = store.list().map(
    ({ id, month, form, openedAt }): Line => ({
      key: id,
      address: `/console#here.${id}`,
      month,
      what: t(`console.start.${form}`),
      openedAt,
      forget: () => store.forget(id),
    }),
  )
  const rooms = keptRooms(platform.storage, now).map(
    ({ code, secret, month, openedAt }): Line => ({
      key: code,
      address: `/console#${code}.${secret}`,
      month,
      what: t('console.list.room', { code }),
      openedAt,
      forget: () => forgetRoom(platform.storage, code, now),
    }),
  )
  const lines = [...here, ...rooms].sort((one, other) => other.openedAt - one.openedAt)
  const sources = (): SideSource[] =>
    [
      ...store.list().map(({ id, month, openedAt }) => ({
        openedAt,
        month,
        exported: async () => {
          const kept = store.read(id)
          const { exportKept } = await import('../group-debrief/export-kept.ts')
          return kept === null ? null : exportKept(kept, await library.month(month))
        },
      })),
      ...keptRooms(platform.storage, now).map(({ code, secret, month, openedAt }) => ({
        openedAt,
        month,
        exported: async () => (await import('../group-debrief/load-sides.ts')).roomExport(code, secret),
      })),
    ]
      .sort((one, other) => one.openedAt - other.openedAt)
      .map(({ openedAt, ...source }, at) => ({
        ...source,
        name: t('groupDebrief.sides.group', { number: at + 1, time: clock(openedAt) }),
      }))
  const titleOf = (id: string) => months.find((month) => month.id === id)?.texts[language]?.title ?? id
  return (
    <section class="stack" aria-labelledby="kept">
      <h2 id="kept">{t('console.list.title')}</h2>
      {lines.length === 0 && <p class="quiet">{t('console.list.none')}</p>}
      <ul class="kept">
        {lines.map((line) => (
          <li key={line.key}>
            <div>
              <a href={line.address}>
                <b>{titleOf(line.month)}</b>
              </a>
              <p class="quiet">{t('console.list.line', { what: line.what, time: clock(line.openedAt) })}</p>
            </div>
            <button
              type="button"
              class="btn text"
              onClick={() => {
                if (sure === line.key) line.forget()
                setSure(sure === line.key ? '' : line.key)
              }}
            >
              {t(sure === line.key ? 'console.list.sure' : 'console.list.wipe')}
              <span class="sr">
                {' '}
                {titleOf(line.month)}, {clock(line.openedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('console.list.note')}</p>
      <SidesPart sources={sources} count={lines.length} />
    </section>
  )
}
