import { useLayoutEffect, useState } from 'preact/hooks'
import type { PaperView } from '#engine'
import { useAnnounce, useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { AroundFrame } from './around-frame.tsx'
import { Fold } from './fold.tsx'
import type { PaperGroup } from './folder-groups.ts'
import { byLevel, paperGroups, wantedBy } from './folder-groups.ts'
import { PaperCard } from './paper-card.tsx'

/** The folder: every paper a desk may ask for, what it is worth today, and how often it was asked. */
export function FolderPanel() {
  const { view, game, month, decide } = usePlay()
  const { t, longDate } = useWords()
  const announce = useAnnounce()
  const wanted = wantedBy(view.applications)
  const { near, far } = byLevel(paperGroups(view.papers, wanted), view.level)
  const [got, setGot] = useState('')
  useLayoutEffect(() => focusOn(got), [got])
  const nowhere = view.papers.every(({ fetch }) => !fetch.can && isHour(fetch.why))

  function fetch(paper: PaperView) {
    if (decide({ moment: paper.id, option: 'fetch' }) !== null) return
    const after = game.view.papers.find((each) => each.id === paper.id)
    const name = month.paper(paper.id)
    setGot(paper.id)
    announce(
      after?.state === 'underway'
        ? t('folder.sent', { name, date: longDate(game.dateOf(after.day)) })
        : t('folder.got', { name }),
    )
  }
  const shown = { wanted, quiet: nowhere, onFetch: fetch }
  return (
    <AroundFrame place="folder" title={t('around.folder')}>
      <p>{t(view.papers.length === 0 ? 'folder.empty' : 'folder.lead')}</p>
      {nowhere && view.papers.length > 0 && <p class="said">{t('folder.notHere')}</p>}
      {near.map((group) => (
        <Group key={group.name} group={group} {...shown} />
      ))}
      <Fold count={far.reduce((sum, { papers }) => sum + papers.length, 0)}>
        {far.map((group) => (
          <Group key={group.name} group={group} {...shown} />
        ))}
      </Fold>
    </AroundFrame>
  )
}

/** A paper that was got moves to another part of the folder, and whoever got it moves along. */
function focusOn(paper: string): void {
  if (paper === '') return
  const name = document.querySelector<HTMLElement>(`[data-paper="${CSS.escape(paper)}"] h3`)
  const isFolded = name?.closest('details:not([open])') !== null
  const target = isFolded ? document.querySelector<HTMLElement>('h1') : name
  target?.focus()
}

const isHour = (why: string): boolean => why === '' || why === 'procedure/not-at-this-hour'

interface GroupProps {
  group: PaperGroup
  wanted: ReadonlyMap<string, readonly string[]>
  /** The reason why nothing can be got stands above already. */
  quiet: boolean
  onFetch(paper: PaperView): void
}

function Group({ group, wanted, quiet, onFetch }: GroupProps) {
  const { month } = usePlay()
  const { t } = useWords()
  return (
    <section class="stack tight">
      <h2 class="minor">{t(`folder.${group.name}`)}</h2>
      <ul class="papers">
        {group.papers.map((paper) => (
          <PaperCard
            key={paper.id}
            paper={paper}
            wantedBy={(wanted.get(paper.id) ?? []).map(month.procedure)}
            quiet={quiet}
            onFetch={() => onFetch(paper)}
          />
        ))}
      </ul>
    </section>
  )
}
