import { useState } from 'preact/hooks'
import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { CatalogueEntry, MonthData, Texts } from '../common/month-library.ts'
import { monthWords } from '../common/month-words.ts'
import { SourceText } from '../common/source-text.tsx'
import { useLoaded } from '../common/use-loaded.ts'

/** All amounts of a month with their source, fetched when they are asked for. */
export function MonthSources({ entry }: { entry: CatalogueEntry }) {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('about.sourcesFor', { title: entry.texts[language]?.title ?? entry.id })}</summary>
      {open && <Table id={entry.id} />}
    </details>
  )
}

function Table({ id }: { id: string }) {
  const words = useWords()
  const { library } = useApp()
  const load = (): Promise<[MonthData, Texts]> =>
    Promise.all([library.month(id), library.texts(id, words.language)])
  const loaded = useLoaded(`${id} ${words.language}`, load)
  if (loaded.state !== 'here') return <p class="quiet">{words.t('common.loading')}</p>
  const [{ sources }, texts] = loaded.value
  const month = monthWords(texts)
  return (
    <table class="sources">
      <caption class="sr">{words.t('sources.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('sources.what')}</th>
          <th scope="col" class="num">
            {words.t('ledger.amount')}
          </th>
          <th scope="col" class="source">
            {words.t('sources.where')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((line) => (
          <tr key={`${line.id} ${line.cents}`}>
            <th scope="row">{month.source(line.id, words)}</th>
            <td class="num">{words.columnMoney(line.cents, true)}</td>
            <td class="source">
              <SourceText source={line.source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
