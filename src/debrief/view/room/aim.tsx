import { useWords } from '#ui'
import { Fold } from '../fold.tsx'

/** What a search over the month says of the joint aim, and how it is known. */
export interface Aim {
  winnable: 'yes' | 'only-with-luck' | 'not-found' | 'no'
  how: 'proven' | 'searched' | 'sampled'
}

/** The most that was found, and what nothing can be better than; in words of the figure itself. */
export interface Most {
  best: string
  how: Aim['how']
  /** Null where nothing stops it. */
  bound: string | null
}

interface AimProps {
  aim: Aim
  most: Most | null
  /** Whether children live in the month. */
  withChildren: boolean
}

/** Whether everything could work out, said no stronger than it is known. */
export function AimPart({ aim, most, withChildren }: AimProps) {
  const { t } = useWords()
  return (
    <>
      <h2>{t('debrief.roomAimTitle')}</h2>
      <p>{t(withChildren ? 'debrief.roomAimText' : 'debrief.roomAimAdults')}</p>
      <p class="note">
        {t(`debrief.roomAim.${aim.winnable}`)} <b>({t(`debrief.roomWord.${aim.how}`)})</b>
      </p>
      {most !== null && most.bound !== null && (
        <p>{t('debrief.roomBound', { bound: most.bound, best: most.best })}</p>
      )}
      <HowKnown />
    </>
  )
}

/** What proven, searched and sampled mean. */
export function HowKnown() {
  const { t } = useWords()
  return (
    <Fold label={t('debrief.roomHowTitle')}>
      <ul class="bullets">
        {(['proven', 'searched', 'sampled'] as const).map((how) => (
          <li key={how}>{t(`debrief.roomHow.${how}`)}</li>
        ))}
      </ul>
    </Fold>
  )
}
