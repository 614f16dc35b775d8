/** When something could not be had. */
export const error = {
  title: 'De maand kwam niet aan',
  fetch:
    'De gegevens van deze maand konden niet worden opgehaald. Wat je eerder koos staat nog op dit apparaat.',
  again: 'Probeer het nog een keer',
  none: 'Deze pagina is er niet',
  noneText: 'Het adres klopt niet, of de maand heet nu anders. Wat je speelde staat nog op dit apparaat.',
  toHome: 'Naar het begin',
  broken: 'Hier ging iets mis in de pagina',
  brokenText: 'Wat je koos staat op dit apparaat. Open de maand opnieuw, dan sta je waar je was.',
  reopen: 'Open opnieuw',
}
