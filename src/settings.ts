/**
 * Everything an organisation changes to run this site under its own name.
 * Nothing else in the repository needs to know these values.
 */
export interface Settings {
  /** Name of the site in the header, titles and share texts. */
  readonly name: string;
  /** One line under the name, per language. */
  readonly tagline: { readonly id: string; readonly en: string };
  /** Address the site is published at, without trailing slash. */
  readonly url: string;
  /** Where the source code lives. */
  readonly repository: string;
  /** How to reach the maintainers about the site itself (never for cases). */
  readonly maintainer: { readonly name: string; readonly email: string };
  /**
   * Where "leave now" goes: quick to load, not personal, plausible on any Indonesian phone and with
   * no sign of this site's subject. Readers are told that it is a weather site: with another kind
   * of site that word changes on the privacy pages too. Candidates: `https://www.bmkg.go.id/`
   * (weather), `https://www.google.com/webhp` (the path keeps phones from opening the Google app;
   * past searches of somebody signed in may show), `https://id.wikipedia.org/`. None has been tried
   * on a real cheap phone yet. Before you publish, see there on a slow link how soon something
   * shows, and that no app opens in its stead.
   */
  readonly exitUrl: string;
  /** Short hand of the licences, shown in the footer. */
  readonly licences: {
    readonly code: string;
    readonly content: string;
    readonly contentUrl: string;
  };
}

export const settings: Settings = {
  name: 'Berangkat Aman',
  tagline: {
    id: 'Cek dulu sebelum berangkat kerja',
    en: 'Check before you leave for work',
  },
  url: 'https://berangkat-aman.example',
  repository: 'https://berangkat-aman.example/source',
  maintainer: { name: 'Berangkat Aman', email: 'redaksi@berangkat-aman.example' },
  exitUrl: 'https://www.bmkg.go.id/',
  licences: {
    code: 'MIT',
    content: 'CC BY 4.0',
    contentUrl: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
