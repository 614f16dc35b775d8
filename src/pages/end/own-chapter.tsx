import { useState } from 'preact/hooks'
import { Written } from '#debrief/view'
import { Heading, useWords } from '#ui'
import { BeliefAgain, BeliefPart } from './belief-part.tsx'
import { useDebrief } from './debrief-context.ts'
import { QUESTIONS, ROOM } from './own-notes.ts'

/** Written reflection, one intention for own practice and one for organisation or policy. */
export function OwnChapter() {
  const { t } = useWords()
  const { notes, write, keeps } = useDebrief()
  const [answering, setAnswering] = useState(false)
  if (answering) return <BeliefAgain onDone={() => setAnswering(false)} />
  const wrote = [...Object.values(notes.answers), notes.practice, notes.policy].some((text) => text !== '')
  return (
    <>
      <Heading place="own">{t('debrief.ownTitle')}</Heading>
      <p class="story">{t('debrief.ownLead')}</p>
      <BeliefPart onAnswer={() => setAnswering(true)} />
      <div class="columns-two">
        <Written
          label={t('debrief.ownPractice')}
          example={t('debrief.ownPracticeExample')}
          value={notes.practice}
          most={ROOM.intention}
          onWrite={(practice) => write({ practice })}
        />
        <Written
          label={t('debrief.ownPolicy')}
          example={t('debrief.ownPolicyExample')}
          value={notes.policy}
          most={ROOM.intention}
          onWrite={(policy) => write({ policy })}
        />
      </div>
      {QUESTIONS.map((question) => (
        <Written
          key={question}
          label={t(`debrief.ownQuestion.${question}`)}
          value={notes.answers[question] ?? ''}
          rows={4}
          most={ROOM.answer}
          onWrite={(answer) => write({ answers: { ...notes.answers, [question]: answer } })}
        />
      ))}
      {(wrote || !keeps) && <p class="small quiet">{t(keeps ? 'debrief.ownKept' : 'debrief.ownNotKept')}</p>}
    </>
  )
}
