import { useWords } from '#ui'

/** A card of the fan to write on oneself: it fills a sheet that would go to waste. */
export function BlankCard() {
  const { t } = useWords()
  return (
    <article class="fan-card" data-kind="blank">
      <span class="band">
        <i class="hole" aria-hidden="true" />
      </span>
      <p class="day">{'\u00a0'}</p>
      <h2>{t('print.blankTitle')}</h2>
      <p class="moment voice quiet">{t('print.blankText')}</p>
      <div class="part happens">
        <h3>{t('print.happens')}</h3>
      </div>
      <div class="part">
        <h3>{t('print.youCan')}</h3>
      </div>
      <p class="sure">{'\u00a0'}</p>
    </article>
  )
}
