import type { Translated } from '../keys.ts'
import type { belief as nl } from '../nl/belief.ts'
import { beliefSentences } from './belief-sentences.ts'

export const belief: Translated<typeof nl> = {
  belief: {
    ...beliefSentences,
    title: 'Four sentences beforehand',
    privacy: 'Your answers stay on this device, beside this month. Nobody reads along.',
    done: 'Your answers are saved. After the month you can lay them side by side.',
    again: 'Answer again',
  },
}
