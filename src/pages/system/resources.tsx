import type { MonthView } from '#engine'
import { useWords } from '#ui'
import { RESOURCES, resourceLevel } from './resource-level.ts'

/** What the household leans on, small and in words: no figure, no sum, nothing to win. */
export function Resources({ resources }: { resources: MonthView['resources'] }) {
  const { t } = useWords()
  return (
    <dl class="resources small" aria-label={t('resource.title')}>
      {RESOURCES.map((name) => {
        const level = resourceLevel(resources[name])
        return (
          <div key={name} data-level={level}>
            <dt>{t(`stop.${name}`)}</dt>
            <dd>
              <span class="steps" aria-hidden="true">
                <i />
                <i />
                <i />
                <i />
              </span>
              {t(`resource.level.${level}`)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
