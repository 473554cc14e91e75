import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { ContentCopy } from '../support/content-copy.ts';

/** What a build does with `content/` before it renders anything. */
function load(root: string): void {
  loadPages(root, loadFacts(root));
}

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(() => {
  copy.dispose();
});

const national = 'content/facts/contacts/national.yaml';
const page = 'content/pages/id/passport-held.mdx';

test('the copy itself is sound', () => {
  expect(() => {
    load(copy.root);
  }).not.toThrow();
});

/** Each kind of bad content: what is spoilt, and what the message must name: file, field, mend. */
const cases: {
  name: string;
  spoil: (copy: ContentCopy) => void;
  says: RegExp[];
}[] = [
  {
    name: 'a missing twin',
    spoil: (copy) => {
      copy.remove('content/pages/en/passport-held.mdx');
    },
    says: [
      /content\/pages\/en\/passport-held\.mdx: the file is missing/,
      /both languages/,
      /Mend: write it/,
    ],
  },
  {
    name: 'a page without a key',
    spoil: (copy) => {
      copy.write('content/pages/id/asing.mdx', '---\n---\n');
    },
    says: [
      /content\/pages\/id\/asing\.mdx: no page has the key "asing"/,
      /Mend: .*src\/site-map\.ts/,
    ],
  },
  {
    name: 'a missing front matter field',
    spoil: (copy) => {
      copy.edit(page, (text) => text.replace(/^description: .*$/m, ''));
    },
    says: [/passport-held\.mdx › description:/, /Mend:/],
  },
  {
    name: 'a title that is too long',
    spoil: (copy) => {
      copy.edit(page, (text) => text.replace(/^title: .*$/m, `title: "${'Paspor '.repeat(20)}"`));
    },
    says: [/passport-held\.mdx › title:/, /Mend: shorten it/],
  },
  {
    name: 'two pages with one title',
    spoil: (copy) => {
      copy.edit(page, (text) => text.replace(/^title: .*$/m, 'title: "Cari"'));
      copy.edit('content/pages/id/search.mdx', (text) =>
        text
          .replace(/^title: .*$/m, 'title: "Cari"\nnavTitle: "Cari"')
          .replace(/(navTitle: .*\n)(navTitle: .*\n)/, '$1'),
      );
    },
    says: [/› title: .* has the same title/, /Mend: make the titles differ/],
  },
  {
    name: 'a link to a page that does not exist',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n[ke mana](key:tidak-ada)\n`);
    },
    says: [
      /passport-held\.mdx › body: a link goes to the unknown page "tidak-ada"/,
      /Mend: use a key/,
    ],
  },
  {
    name: 'a next page that does not exist',
    spoil: (copy) => {
      copy.edit(page, (text) => text.replace(/^next: .*$/m, 'next: "tidak-ada"'));
    },
    says: [/passport-held\.mdx › next\/related: unknown page "tidak-ada"/, /Mend:/],
  },
  {
    name: 'a line that does not exist',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n<Number line="polri-110/fax" />\n`);
    },
    says: [/passport-held\.mdx › <Number>: unknown line "polri-110\/fax"/, /Mend:/],
  },
  {
    name: 'a line that is withheld',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n<Number line="komnas-perempuan/whatsapp" />\n`);
    },
    says: [/unknown line "komnas-perempuan\/whatsapp"/],
  },
  {
    name: 'an unconfirmed line in the help bar',
    spoil: (copy) => {
      copy.edit(page, (text) =>
        text.replace(/^next:/m, 'whatsapp: "kp2mi-crisis-center/whatsapp"\nnext:'),
      );
    },
    says: [
      /› whatsapp: .*is not a confirmed line/,
      /Mend: the help bar may only hold confirmed lines/,
    ],
  },
  {
    name: 'an article that does not exist',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n<Law at="uu-18-2017/999" />\n`);
    },
    says: [/<Law>: unknown article "uu-18-2017\/999"/, /Mend:/],
  },
  {
    name: 'a statistic that does not exist',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n<Stat id="angka-karangan" />\n`);
    },
    says: [/<Stat>: unknown statistic "angka-karangan"/, /Mend:/],
  },
  {
    name: 'an unknown source in a text',
    spoil: (copy) => {
      copy.edit(page, (text) => `${text}\n<Cite sources="kabar-burung" />\n`);
    },
    says: [/<Cite>: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'an unknown source of a contact',
    spoil: (copy) => {
      copy.edit(national, (text) =>
        text.replace(/(\n {8}sources:\s+\[\s*)[a-z0-9-]+/, '$1kabar-burung'),
      );
    },
    says: [
      /national\.yaml › contacts\.[\w-]+\.channels\.[\w-]+\.sources: unknown source "kabar-burung"/,
      /Mend:/,
    ],
  },
  {
    name: 'a contact without a required text',
    spoil: (copy) => {
      copy.edit(national, (text) => text.replace(/\n {4}whoAnswers:\n.*\n.*\n/, '\n'));
    },
    says: [/national\.yaml › contacts\.[\w-]+\.whoAnswers:/, /Mend:/],
  },
  {
    name: 'a text in one language only',
    spoil: (copy) => {
      copy.edit(national, (text) => text.replace(/\n {6}en: .*\n/, '\n'));
    },
    says: [/national\.yaml › contacts\.[\w-]+\.\w+\.en:/, /Mend:/],
  },
  {
    name: 'a phone number in the wrong form',
    spoil: (copy) => {
      copy.edit(national, (text) =>
        text.replace(/dial: ["']\+628111129129["']/, 'dial: "08111-129-129"'),
      );
    },
    says: [
      /national\.yaml › contacts\.kemenpppa-sapa-129\.channels\.\w+\.dial: write \+CountryNumber/,
      /Mend:/,
    ],
  },
  {
    name: 'a number that dials another than it shows',
    spoil: (copy) => {
      copy.edit(national, (text) =>
        text.replace(/dial: ["']\+628111129129["']/, 'dial: "+628111129128"'),
      );
    },
    says: [
      /channels\.\w+\.dial: the number shown .* and the number dialled .* differ/,
      /Mend: compare both/,
    ],
  },
  {
    name: 'a number that no network has',
    spoil: (copy) => {
      copy.edit(national, (text) =>
        text.replace(/dial: ["']\+628111129129["']/, 'dial: "+6281"'.replace('81', '8111129')),
      );
    },
    says: [/dial: .*(not a valid international number|differ)/, /Mend:/],
  },
  {
    name: 'a telephone number that lost its quotes',
    spoil: (copy) => {
      copy.edit(national, (text) => text.replace(/value: ["']110["']/, 'value: 110'));
    },
    says: [/national\.yaml › contacts\.polri-110\.channels\.phone\.value:/, /"quotes"/],
  },
  {
    name: 'an unconfirmed channel without a confirmed line beside it',
    spoil: (copy) => {
      copy.edit('content/facts/contacts/abroad/la.yaml', (text) =>
        text.replace(/\n {4}beside: .*\n/, '\n'),
      );
    },
    says: [
      /la\.yaml › contacts\.[\w-]+\.beside: it has unconfirmed channels/,
      /Mend: name a confirmed line/,
    ],
  },
  {
    name: 'broken YAML',
    spoil: (copy) => {
      copy.edit(national, (text) => text.replace('contacts:', 'contacts: ['));
    },
    says: [/national\.yaml › line \d+, column \d+:/, /Mend: correct the YAML/],
  },
  {
    name: 'a source without a title or a description',
    spoil: (copy) => {
      copy.edit(
        'content/facts/sources/contacts-domestic.yaml',
        (text) =>
          `${text}\nsumber-polos:\n  url: https://example.org/polos\n  publisher: Polos\n  published: undated\n  accessed: "2026-11-23"\n  kind: press\n`,
      );
    },
    says: [
      /contacts-domestic\.yaml › sumber-polos\.title: a reader must see what the page is/,
      /Mend:/,
    ],
  },
  {
    name: 'one page as two sources',
    spoil: (copy) => {
      copy.edit('content/facts/sources/contacts-domestic.yaml', (text) => {
        const url = /url: (\S+)/.exec(text)?.[1] ?? '';
        return `${text}\nsumber-kembar:\n  url: ${url}\n  publisher: Kembar\n  title: Kembar\n  published: undated\n  accessed: "2026-11-23"\n  kind: press\n`;
      });
    },
    says: [/sumber-kembar\.url: the same page is already the source/, /Mend: remove this one/],
  },
  {
    name: 'an article replaced by one that does not exist',
    spoil: (copy) => {
      copy.edit('content/facts/laws/uu-21-2007.yaml', (text) =>
        text.replace(/replacedBy: \S+/, 'replacedBy: kuhp/9999'),
      );
    },
    says: [
      /uu-21-2007\.yaml › articles\.[\w-]+\.replacedBy: unknown article "kuhp\/9999"/,
      /Mend:/,
    ],
  },
  {
    name: 'a story option that leads nowhere',
    spoil: (copy) => {
      copy.edit('content/pages/en/story-cafe.mdx', (text) =>
        text.replace('<Option to="guru">', '<Option to="gugu">'),
      );
    },
    says: [
      /story-cafe\.mdx › body: <Scene id="pesan"> offers <Option to="gugu">/,
      /Mend: use one of: pesan, guru,/,
    ],
  },
  {
    name: 'a lesson whose minutes do not add up',
    spoil: (copy) => {
      copy.edit('content/pages/id/lesson-job-offer.mdx', (text) =>
        text.replace('<LessonStep minutes="7"', '<LessonStep minutes="8"'),
      );
    },
    says: [/lesson-job-offer\.mdx › body: the steps of ".+" take 46 minutes/, /Mend: change/],
  },
  {
    name: 'a combination of flags that do not exist',
    spoil: (copy) => {
      copy.edit('content/tools/red-flags.yaml', (text) =>
        text.replace(/(combinations:[\s\S]*?)- rf-[\w-]+/, '$1- rf-karangan'),
      );
    },
    says: [/red-flags\.yaml › combinations\.[\w-]+: unknown flag "rf-karangan"/, /Mend:/],
  },
];

describe('bad content stops the build and says how to mend it', () => {
  test.each(cases)('$name', ({ spoil, says }) => {
    spoil(copy);
    let message = '';
    try {
      load(copy.root);
    } catch (error) {
      message = String(error);
    }
    expect(message, 'the fault was not noticed').not.toBe('');
    for (const part of says) expect(message).toMatch(part);
  });
});
