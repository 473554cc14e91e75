import type { Locale } from './locales.ts';

interface ReadAloudTexts {
  readonly listen: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly note: string;
  readonly failed: string;
}

/** Words of "listen to this page"; apart from `ui.*.ts`, because the reader's script carries them. */
export const readAloud: Readonly<Record<Locale, ReadAloudTexts>> = {
  id: {
    listen: 'Dengarkan halaman ini',
    pause: 'Jeda',
    resume: 'Lanjutkan',
    stop: 'Hentikan',
    note: 'Pakai earphone bila ada orang di dekat Anda.',
    failed: 'Suara tidak bisa diputar di HP ini.',
  },
  en: {
    listen: 'Listen to this page',
    pause: 'Pause',
    resume: 'Continue',
    stop: 'Stop',
    note: 'Use earphones if someone is near you.',
    failed: 'The voice cannot be played on this phone.',
  },
};
