/** The one list of what writers may use in MDX. */
import Bubble from './Bubble.astro';
import CallNow from './CallNow.astro';
import Card from './Card.astro';
import Cards from './Cards.astro';
import Chat from './Chat.astro';
import ChildPages from './ChildPages.astro';
import Cite from './Cite.astro';
import ContactCard from './ContactCard.astro';
import CountryList from './CountryList.astro';
import Directory from './Directory.astro';
import Door from './Door.astro';
import Doors from './Doors.astro';
import FreshnessSummary from './FreshnessSummary.astro';
import Law from './Law.astro';
import LawBox from './LawBox.astro';
import Mark from './Mark.astro';
import Notice from './Notice.astro';
import Number from './Number.astro';
import PageLink from './PageLink.astro';
import SearchBox from './SearchBox.astro';
import SourceIndex from './SourceIndex.astro';
import Stat from './Stat.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

export const mdxComponents = {
  a: PageLink,
  Bubble,
  CallNow,
  Card,
  Cards,
  Chat,
  ChildPages,
  Cite,
  ContactCard,
  CountryList,
  Directory,
  Door,
  Doors,
  FreshnessSummary,
  Law,
  LawBox,
  Mark,
  Notice,
  Number,
  SearchBox,
  SourceIndex,
  Stat,
  Steps,
  Term,
};
