import { useWords } from '#ui'
import type { CatalogueEntry } from '../common/month-library.ts'

/** What somebody should know before they begin: month, figures, content, who read it, who these people are. */
export function MonthFacts({ entry }: { entry: CatalogueEntry }) {
  const { t, language, monthName } = useWords()
  const face = entry.texts[language]
  const month = entry.month ?? ''
  const readBy =
    entry.readBy === null || entry.readBy === undefined
      ? t('months.notRead')
      : t('months.readByText', { name: entry.readBy.name, role: entry.readBy.role })
  return (
    <dl class="facts-list">
      <dt>{t('months.when')}</dt>
      <dd>
        {monthName(month)}, {t('months.decisions', { count: entry.decisions ?? 0 })},{' '}
        {t('common.minutes', { count: entry.minutes ?? 0 })}
      </dd>
      <dt>{t('months.figures')}</dt>
      <dd>{t('months.figuresText', { year: month.slice(0, 4) })}</dd>
      <dt>{t('months.before')}</dt>
      <dd>{(face?.content ?? entry.content ?? []).join(', ')}</dd>
      <dt>{t('months.readBy')}</dt>
      <dd>{readBy}</dd>
      <dt>{t('months.basis')}</dt>
      <dd>{t(`months.${entry.basis ?? 'composed'}`)}</dd>
    </dl>
  )
}
