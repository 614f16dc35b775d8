/** What every page says. */
export const common = {
  skip: 'Naar de inhoud',
  back: 'Terug',
  and: 'en',
  settings: 'Instellingen',
  home: 'Krap, naar het begin',
  loading: 'De maand wordt opgehaald.',
  minutes: '{count} min',
  otherLanguage: 'English',
  updateReady: 'Er is een nieuwe versie van Krap.',
  updateInMonth: 'Er is een nieuwe versie van Krap. Jouw maand loopt door op deze.',
  updateNow: 'Neem de nieuwe versie',
  offline: 'Geen verbinding. Je kunt doorspelen, alles blijft op dit apparaat.',
}
