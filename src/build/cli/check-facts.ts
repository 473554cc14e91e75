/** `npm run facts`: reads everything in content/facts/ and content/tools/ and reports all faults. */
import { ContentErrors } from '../../data/content-error.ts';
import { loadFacts } from '../../data/load-facts.ts';

try {
  const facts = loadFacts(process.cwd());
  const channels = [...facts.contacts.values()].flatMap((contact) =>
    Object.values(contact.channels),
  );
  console.table({
    sources: facts.sources.size,
    countries: facts.countries.size,
    contacts: facts.contacts.size,
    'channels shown': channels.filter((channel) => channel.publish !== 'no').length,
    'of these confirmed': channels.filter((channel) => channel.publish === 'yes').length,
    'channels withheld': channels.filter((channel) => channel.publish === 'no').length,
    laws: facts.laws.size,
    articles: [...facts.laws.values()].reduce((n, law) => n + Object.keys(law.articles).length, 0),
    statistics: facts.statistics.size,
    'glossary terms': facts.glossary.size,
    'red flags': Object.keys(facts.redFlags.flags).length,
  });
} catch (error) {
  if (!(error instanceof ContentErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
