import { FindingLine, Fold, findingWords } from '#debrief/view'
import { Heading, Line, useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

const FIRST = 4

/** What was done well, before anything else. Only what the log shows. */
export function SkillsChapter() {
  const words = useWords()
  const { t } = words
  const { facts, names } = useDebrief()
  const skills = facts
    .findings()
    .filter((finding) => finding.kind === 'skill' && findingWords(finding, names, words).text !== '')
  const rest = skills.slice(FIRST)
  return (
    <>
      <Heading place="skills">{t(facts.history.over ? 'end.skillsTitle' : 'debrief.skillsPartial')}</Heading>
      {skills.length === 0 ? (
        <p class="story">{t('end.skillsNone')}</p>
      ) : (
        <>
          <p class="story">{t('end.skillsLead')}</p>
          <ul class="skills voice">
            {skills.slice(0, FIRST).map((finding) => (
              <li key={`${finding.code} ${finding.day}`}>
                <FindingLine finding={finding} names={names} />
              </li>
            ))}
          </ul>
          {rest.length > 0 && (
            <Fold label={t('debrief.skillsMore', { count: rest.length })}>
              <ul class="skills voice">
                {rest.map((finding) => (
                  <li key={`${finding.code} ${finding.day}`}>
                    <FindingLine finding={finding} names={names} />
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </>
      )}
      <p class="quiet">
        <Line text={t('debrief.pace')} />
      </p>
    </>
  )
}
