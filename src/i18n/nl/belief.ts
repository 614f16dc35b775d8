import { beliefSentences } from './belief-sentences.ts'

/** Four sentences before a month that is played alone. */
export const belief = {
  belief: {
    ...beliefSentences,
    title: 'Vier zinnen vooraf',
    privacy: 'Je antwoorden blijven op dit apparaat, bij deze maand. Niemand leest mee.',
    done: 'Je antwoorden zijn bewaard. Na de maand kun je ze naast elkaar leggen.',
    again: 'Antwoord opnieuw',
  },
}
