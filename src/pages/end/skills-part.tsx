import type { Skill } from '#debrief'
import { Heading, useWords } from '#ui'
import { useEnd } from './end-context.ts'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const keyOf = ({ code, params }: Skill): string =>
  code === 'essentials-paid' && params.count === params.of ? 'end.skill.essentials-all' : `end.skill.${code}`

/** What was done well, before anything else. Only what the log shows. */
export function SkillsPart() {
  const { found, month } = useEnd()
  const words = useWords()
  const { t, list, has } = words
  const namesOf = ({ code, evidence }: Skill): string => {
    if (code === 'child-needs-met') return list(evidence.map((id) => lowerFirst(month.need(id))))
    return list(evidence.map((id) => month.person(id)))
  }
  const lines = found.skills.flatMap((finding) => {
    const key = keyOf(finding)
    return has(key) ? [{ key, text: t(key, { ...finding.params, names: namesOf(finding) }) }] : []
  })
  return (
    <section id="skills" class="stack">
      <Heading place="end">{t('end.skillsTitle')}</Heading>
      {lines.length === 0 ? (
        <p class="story">{t('end.skillsNone')}</p>
      ) : (
        <>
          <p class="story">{t('end.skillsLead')}</p>
          <ul class="skills voice">
            {lines.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
