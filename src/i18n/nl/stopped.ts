/** The quiet page after stopping. */
export const stopped = {
  button: 'Stop',
  title: 'Je bent gestopt.',
  text: 'Dat is goed zo. Je hoeft niets uit te leggen.',
  rest: 'Neem de tijd. Drink iets, kijk even naar buiten. De maand staat stil tot je verder gaat.',
  kept: 'Wat je koos staat op dit apparaat.',
  keptNot: 'Bewaren lukt hier niet. Wat je koos blijft staan zolang deze pagina open is.',
  goOn: 'Ga verder waar je was',
  leave: 'Naar het beginscherm',
}
