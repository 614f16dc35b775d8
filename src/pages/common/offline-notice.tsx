import { useEffect, useState } from 'preact/hooks'
import { useWords } from '#ui'

/** One line while there is no network. It blocks nothing. */
export function OfflineNotice() {
  const { t } = useWords()
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const update = () => setOnline(navigator.onLine)
    addEventListener('online', update)
    addEventListener('offline', update)
    return () => {
      removeEventListener('online', update)
      removeEventListener('offline', update)
    }
  }, [])
  return online ? null : <aside class="notice">{t('common.offline')}</aside>
}
