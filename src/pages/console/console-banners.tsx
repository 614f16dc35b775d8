import { useEffect } from 'preact/hooks'
import { useAnnounce, useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { refusalText } from './refusal-text.ts'

/** What has to be known now, above everything else: somebody paused, the connection, the store, roles to swap. */
export function ConsoleBanners({ said }: { said: string }) {
  const words = useWords()
  const { t } = words
  const { view, running, ask } = useConsole()
  const { someone, presence, acts, swapDue, seats } = view
  const { link, lost } = running.carrier
  const announce = useAnnounce()
  const shared = presence.consoles > 1
  useEffect(() => {
    if (shared) announce(t('console.banner.consoles'))
  }, [shared])
  return (
    <>
      {link === 'waiting' && <p class="notice strong">{t('console.banner.waiting')}</p>}
      {link === 'lost' && lost !== null && (
        <p class="notice strong">
          <span>{refusalText(lost, words)}</span>
          <button type="button" class="btn plain small" onClick={() => location.reload()}>
            {t('console.banner.openHere')}
          </button>
        </p>
      )}
      {said !== '' && <p class="notice">{said}</p>}
      {presence.store !== 'ok' && <p class="notice strong">{t(`console.banner.store.${presence.store}`)}</p>}
      {shared && <p class="notice">{t('console.banner.consoles')}</p>}
      {someone.paused && acts.includes('resume') && <p class="notice strong">{t('console.banner.paused')}</p>}
      {someone.stopped && (
        <p class="notice strong">
          <span>{t('console.banner.stopped')}</span>
          <button type="button" class="btn plain small" onClick={() => void ask({ type: 'stop-seen' })}>
            {t('console.banner.seen')}
          </button>
        </p>
      )}
      {seats
        .filter(({ help }) => help)
        .map(({ number }) => (
          <p class="notice" key={number}>
            <span>{t('console.banner.called', { number })}</span>
            <button
              type="button"
              class="btn plain small"
              onClick={() => void ask({ type: 'help-given', number })}
            >
              {t('console.seats.helpGiven')}
            </button>
          </p>
        ))}
      {swapDue && acts.includes('swap') && (
        <p class="notice">
          <span>{t('console.banner.swap')}</span>
          <button type="button" class="btn plain small" onClick={() => void ask({ type: 'swap' })}>
            {t('console.seats.swap')}
          </button>
        </p>
      )}
    </>
  )
}
