import type { ComponentChildren } from 'preact'
import { points } from '#i18n'
import { useWords } from './words.ts'

interface BandProps {
  /** Bandwidth in tenths. */
  value: number
  level: 'ruimte' | 'krap' | 'tunnel' | 'overleven'
  /** What stands after it: *Waarom?*, or tomorrow. */
  children?: ComponentChildren
}

/** Bandwidth: number, word, and a band as wide as the room there is. */
export function Band({ value, level, children }: BandProps) {
  const { t } = useWords()
  return (
    <div class="band" style={{ '--b': value / 10 }}>
      <p class="name">
        {t('band.name')} <b class="num">{points(value)}</b> {t(`level.${level}`)}
      </p>
      <span class="track" aria-hidden="true">
        <i />
      </span>
      {children}
    </div>
  )
}
