/** The one list of what writers may use in MDX. */
import CheckOffer from '../tools/check-offer/CheckOffer.astro';
import Offline from '../tools/offline/Offline.astro';
import AgencyList from './AgencyList.astro';
import Bubble from './Bubble.astro';
import CallNow from './CallNow.astro';
import Card from './Card.astro';
import Cards from './Cards.astro';
import Chat from './Chat.astro';
import Checklist from './Checklist.astro';
import ChildPages from './ChildPages.astro';
import Cite from './Cite.astro';
import ContactCard from './ContactCard.astro';
import CountryBoard from './CountryBoard.astro';
import CountryList from './CountryList.astro';
import Directory from './Directory.astro';
import Door from './Door.astro';
import Doors from './Doors.astro';
import FillIn from './FillIn.astro';
import FreshnessSummary from './FreshnessSummary.astro';
import GlossaryList from './GlossaryList.astro';
import Law from './Law.astro';
import LawBox from './LawBox.astro';
import LawStatus from './LawStatus.astro';
import LawTable from './LawTable.astro';
import LawTimeline from './LawTimeline.astro';
import LessonMeeting from './LessonMeeting.astro';
import LessonStep from './LessonStep.astro';
import LinkTable from './LinkTable.astro';
import Mark from './Mark.astro';
import Notice from './Notice.astro';
import Number from './Number.astro';
import OneFile from './OneFile.astro';
import Option from './Option.astro';
import Options from './Options.astro';
import PageLink from './PageLink.astro';
import Poster from './Poster.astro';
import PrintSheet from './PrintSheet.astro';
import QrCode from './QrCode.astro';
import Receipt from './Receipt.astro';
import Scene from './Scene.astro';
import Scenes from './Scenes.astro';
import SearchBox from './SearchBox.astro';
import SelfCheck from '../tools/self-check/SelfCheck.astro';
import ShareText from './ShareText.astro';
import SourceIndex from './SourceIndex.astro';
import Stat from './Stat.astro';
import StatChart from './StatChart.astro';
import StatTable from './StatTable.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import WordTable from './WordTable.astro';

export const mdxComponents = {
  a: PageLink,
  AgencyList,
  Bubble,
  CallNow,
  Card,
  Cards,
  Chat,
  Checklist,
  CheckOffer,
  ChildPages,
  Cite,
  ContactCard,
  CountryBoard,
  CountryList,
  Directory,
  Door,
  Doors,
  FillIn,
  FreshnessSummary,
  GlossaryList,
  Law,
  LawBox,
  LawStatus,
  LawTable,
  LawTimeline,
  LessonMeeting,
  LessonStep,
  LinkTable,
  Mark,
  Notice,
  Number,
  Offline,
  OneFile,
  Option,
  Options,
  Poster,
  PrintSheet,
  QrCode,
  Receipt,
  Scene,
  Scenes,
  SearchBox,
  SelfCheck,
  ShareText,
  SourceIndex,
  Stat,
  StatChart,
  StatTable,
  Steps,
  Term,
  WordTable,
};
