import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { CatalogueEntry } from '../common/month-library.ts'
import { gameAddress } from '../common/route.ts'

/** Begin, or go on where this month was left. */
export function BeginActs({ entry }: { entry: CatalogueEntry }) {
  const { saves } = useApp()
  const { t, plainDate } = useWords()
  const running = saves
    .list()
    .find(({ saved }) => 'game' in saved && saved.game.month === entry.id && !saved.game.ended)
  if (running === undefined || !('game' in running.saved)) {
    return (
      <a class="btn" href={`/play/${entry.id}?new`}>
        {t('months.begin')}
      </a>
    )
  }
  const day = running.saved.game.decisions.at(-1)?.day ?? 1
  const date = plainDate(`${entry.month}-${String(day).padStart(2, '0')}`)
  return (
    <>
      <a class="btn" href={gameAddress(entry.id, running.slot)}>
        {t('months.goOn', { date })}
      </a>
      <a class="btn plain wide-too" href={`/play/${entry.id}?new`}>
        {t('months.again')}
      </a>
    </>
  )
}
