/** Names of the parts of a debrief, the same for a group that is led through it and for who walks it alone. */
export const debriefSteps = {
  skills: 'Wat goed ging',
  asks: 'Wat de maand vroeg',
  picture: 'De maand in beeld',
  hidden: 'Waar het smal werd',
  makers: 'Wie de regel maakte',
  replays: 'Dezelfde keuzes, anders',
  room: 'Ruimte voor keuze',
  network: 'Wie je sprak',
  honest: 'Eerlijk gezegd',
}
export const conceptsStep = 'Hoe het heet'
export const takeAlongStep = 'Wat neem je mee'
