// First code of a page that is a seat and nothing else.

import { render } from 'preact'
import { loadSeatWords } from '#i18n'
import { JoinApp } from '#pages'
import { preferredLanguage } from './language.ts'
import { openStorage } from './storage.ts'

const root = document.getElementById('app')
const words = await loadSeatWords(preferredLanguage())
if (root !== null) render(<JoinApp words={words} storage={openStorage()} />, root)
