import { openSessionStore } from '#session/here'
import type { Refusal } from '#session/protocol'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { refusalText } from './refusal-text.ts'

/** A session that cannot be opened: why, and what now. @param id of one that is kept here and may be wiped */
export function NoSession({ why, id }: { why: Refusal; id?: string }) {
  const words = useWords()
  const { t } = words
  const { platform } = useApp()
  function wipe() {
    if (id !== undefined) openSessionStore(platform.storage).forget(id)
    location.assign('/console')
  }
  return (
    <main class="plain-page stack" id="main">
      <Heading place={why.refused}>{t('console.none.title')}</Heading>
      <p>{refusalText(why, words)}</p>
      <div class="acts">
        <a class="btn" href="/console">
          {t('console.none.toStart')}
        </a>
        {id !== undefined && (
          <button type="button" class="btn plain" onClick={wipe}>
            {t('console.list.wipe')}
          </button>
        )}
      </div>
    </main>
  )
}
