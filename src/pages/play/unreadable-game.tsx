import type { SaveEntry } from '#session/local'
import { Heading, useWords } from '#ui'
import { TopBar } from '../common/top-bar.tsx'

interface Props {
  entry: SaveEntry
  month: string
}

/** A kept game that cannot be read: it stays where it is, and a new one can begin beside it. */
export function UnreadableGame({ entry, month }: Props) {
  const { t } = useWords()
  const problem = 'problem' in entry.saved ? entry.saved.problem : 'foreign'
  return (
    <>
      <TopBar />
      <main class="plain-page stack" id="main">
        <Heading place="unreadable">{t('saved.title')}</Heading>
        <p>{t(`saved.problem.${problem}`)}</p>
        <div class="acts">
          <a class="btn" href={`/play/${month}?new`}>
            {t('months.begin')}
          </a>
          <a class="btn plain" href="/saved">
            {t('saved.title')}
          </a>
        </div>
      </main>
    </>
  )
}
